import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAnswer, keptAnswer } from '../../../extension/content/gate-answer';

const YES = { article: true, reason: 'og:type article' };
const NO = { article: false, reason: 'too little text' };

const goTo = (url: string) => vi.stubGlobal('document', { URL: url });

beforeEach(() => {
  globalThis.reportedlyGate = undefined;
  goTo('https://paper.example/bank');
});

describe('what the gate found', () => {
  it('is there for the reader that it let in', () => {
    keepAnswer(YES);
    expect(keptAnswer()).toEqual(YES);
  });

  it('says nothing of another address', () => {
    keepAnswer(YES);
    goTo('https://paper.example/ports');
    expect(keptAnswer()).toBeNull();
  });

  it.each([
    ['the gate said no', () => keepAnswer(NO)],
    ['no gate was there', () => undefined],
  ])('is asked for anew where %s', (_, act) => {
    act();
    expect(keptAnswer()).toBeNull();
  });
});
