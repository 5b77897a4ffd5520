import { useEffect, useReducer, useState } from 'preact/hooks';
import type { WriteOptions } from '../../../src/store/write';
import { errorWords } from '../../ui/error-words';
import { t } from '../../ui/i18n';
import { type UndoEntry, undoStack } from './undo';

/** A message over the view, with Undo where it can be undone. */
export interface Message {
  text: string;
  undoable: boolean;
}

/** An act under way, as it is shown. */
export interface Running {
  progress: { done: number; total: number } | null;
  giveUp: () => void;
}

/** Acts are done one after the other, in the order in which they were asked for, so that Undo takes them back in that order. */
let queue: Promise<unknown> = Promise.resolve();

export type Acts = ReturnType<typeof useActs>;

/** Doing things that can be undone, with what is said of them: the newest message, trouble, and how far a long act is. */
export function useActs() {
  const [message, setMessage] = useState<Message | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => undoStack.subscribe(() => redraw(undefined)), []);

  const fail = (error: unknown) => setTrouble(errorWords(error));
  const say = (text: string) => setMessage({ text, undoable: false });

  /** Runs work in its turn; a failure is shown and answered with false. */
  const inTurn = (work: (options: WriteOptions) => Promise<void>): Promise<boolean> => {
    const attempt = async () => {
      const control = new AbortController();
      const giveUp = () => control.abort();
      const progress = (done: number, total: number) => setRunning({ progress: { done, total }, giveUp });
      setRunning({ progress: null, giveUp });
      try {
        await work({ signal: control.signal, progress });
        setTrouble(null);
        return true;
      } catch (error) {
        if (control.signal.aborted) say(t('desk_given_up'));
        else fail(error);
        return false;
      } finally {
        setRunning(null);
      }
    };
    const turn = queue.then(attempt);
    queue = turn;
    return turn;
  };

  /** Does something; `work` answers with what there is to undo, or null where nothing was done. */
  const act = (work: (options: WriteOptions) => Promise<UndoEntry | null>) =>
    inTurn(async (options) => {
      const entry = await work(options);
      if (!entry) return;
      undoStack.push(entry);
      setMessage({ text: entry.label, undoable: true });
    });

  /** Takes back the newest act; answers with the annotation that it was about, where it was one. */
  const undo = async (): Promise<string | null> => {
    let about: string | null = null;
    await inTurn(async (options) => {
      const entry = await undoStack.undo(options);
      if (entry) say(t('desk_undone', entry.label));
      about = entry?.about ?? null;
    });
    return about;
  };

  return {
    message,
    trouble,
    running,
    undoable: undoStack.size,
    say,
    hide: () => setMessage(null),
    fail,
    act,
    undo,
  };
}
