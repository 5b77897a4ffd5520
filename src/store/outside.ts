/** Runs work outside of Dexie's live queries: they would note each of the rows read. What they are to follow is read by themselves. */
export function outside<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject));
  });
}
