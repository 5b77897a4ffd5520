import { detect } from './engine';

/** A few sentences in which every step of detection finds something. */
export const SENTENCES =
  'BRUSSELS -- Finance Minister Ana Velt told reporters that the European Union imposed sanctions on Karvel Bank on Monday under Regulation 40/2031. ' +
  'Two more lenders could be added to the list next week, officials of the Finance Ministry said on condition of anonymity. ' +
  '“It would have to pass both houses,” said Tomas Reed, a ministry spokesman, of the bill to freeze the assets of Karvel Bank.';

let isWarm = false;

/**
 * Reads the models and runs every step once, so that the first article of a fresh process finds them read and compiled. To be called where the process would
 * otherwise wait; does nothing the second time.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  detect(SENTENCES);
}
