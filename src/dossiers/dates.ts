/** Orders days, or ids that grow with time, from the newest to the oldest. */
export function newerFirst(one: string, other: string): number {
  return one === other ? 0 : one > other ? -1 : 1;
}
