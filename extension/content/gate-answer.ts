import type { GateAnswer } from '../../src/page/types';

/** What the gate found, and of which address: the reader that comes after it need not ask again. */
interface Asked {
  url: string;
  answer: GateAnswer;
}

declare global {
  var reportedlyGate: Asked | undefined;
}

/** Keeps the gate's answer for the reader. */
export function keepAnswer(answer: GateAnswer): void {
  globalThis.reportedlyGate = { url: document.URL, answer };
}

/** What the gate found where it let the reader in; null where it did not, or the document shows another address by now. */
export function keptAnswer(): GateAnswer | null {
  const asked = globalThis.reportedlyGate;
  return asked?.url === document.URL && asked.answer.article ? asked.answer : null;
}
