/**
 * Makes things of sentences, each once while it is asked for again and again: what was made for the last `kept` sentences or so is kept, so that
 * memory does not grow with the document.
 */
export function recent<T>(make: (s: number) => T, kept = 64): (s: number) => T {
  const owners = new Int32Array(kept).fill(-1);
  const made = new Array<T>(kept);
  return (s) => {
    const slot = s % kept;
    if (owners[slot] !== s) {
      made[slot] = make(s);
      owners[slot] = s;
    }
    return made[slot]!;
  };
}
