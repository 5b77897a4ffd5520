/** Names repeat: what was read out of one is kept for the next time, up to so many. */
const MOST = 20_000;

/** A pure function of a text that remembers its answers; they must not be changed. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
