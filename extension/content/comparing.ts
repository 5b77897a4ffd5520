import type { ChangedSince } from '../../src/messages';
import { ask } from './background-client';

/** How long a text must stay as it is to count as what the article says, and no step of its loading, in ms. */
const REST = 2000;

/** Compares the article with what it said when something was saved on it, and has the text kept when it has come to rest. */
export interface Comparing {
  readonly changedSince: ChangedSince | null;
  /** Compares a text of the page; `isFirst` where it is the first one of this visit. */
  compare(url: string, text: string, isFirst: boolean): Promise<void>;
  /** Forgets the page. */
  leave(): void;
}

export function createComparing(onAnswer: () => void, signal: AbortSignal): Comparing {
  let changedSince: ChangedSince | null = null;
  let timer = 0;
  let turn = 0;

  function leave() {
    turn += 1;
    clearTimeout(timer);
    changedSince = null;
  }

  async function askWith(url: string, text: string, keep: boolean) {
    const mine = turn;
    const answer = await ask({ type: 'page/compare', url, text, keep });
    if (mine !== turn || !answer.ok) return null;
    return answer;
  }

  signal.addEventListener('abort', leave);

  return {
    get changedSince() {
      return changedSince;
    },
    leave,
    async compare(url, text, isFirst) {
      turn += 1;
      clearTimeout(timer);
      const answer = await askWith(url, text, false);
      if (!answer) return;
      // What an open page adds below, as endless pages and "read more" do, is no change of what was saved.
      const isGrowth = !isFirst && changedSince === null && answer.value?.change === 'longer';
      if (!isGrowth) changedSince = answer.value;
      onAnswer();
      if (changedSince) timer = window.setTimeout(() => askWith(url, text, true), REST);
    },
  };
}
