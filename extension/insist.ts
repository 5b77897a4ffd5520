/** What is waited before a message that was lost is sent again, in ms. */
const PAUSES: readonly number[] = [100, 400, 1600, 6400];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends a message to the background until it is heard. One that arrives while the background is being ended is lost, and browsers
 * say so by rejecting, or answer with nothing; the next one starts it anew. Only for messages that do no harm when they are heard
 * twice. Rejects as the last sending did, at once where `isWanted` says no by then.
 */
export async function insist<T>(
  send: () => Promise<T | undefined>,
  isWanted: () => boolean = () => true,
  pauses = PAUSES,
): Promise<T> {
  try {
    const answer = await send();
    if (answer !== undefined) return answer;
    throw new Error('The background did not answer.');
  } catch (error) {
    const [next, ...rest] = pauses;
    if (next === undefined || !isWanted()) throw error;
    await pause(next);
    if (!isWanted()) throw error;
    return insist(send, isWanted, rest);
  }
}
