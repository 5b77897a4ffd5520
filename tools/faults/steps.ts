/** A step that did not end in its time: what hangs is a fault like any other, and is told instead of waited for. */
export class Hung extends Error {
  override name = 'Hung';
}

/** Far longer than any step takes on a machine that is busy with other things, in ms. */
const LONGEST = 120_000;

const last: string[] = [];
const REMEMBERED = 6;

/** The steps that were begun last, the newest at the end. */
export const lastSteps = (): readonly string[] => last;

let tell: ((line: string) => void) | null = null;

/** Has every step told as it ends, with its time. */
export function tellSteps(line: (line: string) => void): void {
  tell = line;
}

/** Runs one step of a fault run. Rejects with `Hung` where it does not end; whatever it does then is left to itself. */
export async function step<T>(name: string, work: () => Promise<T>, longest = LONGEST): Promise<T> {
  const started = performance.now();
  last.push(name);
  if (last.length > REMEMBERED) last.shift();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Hung(`“${name}” did not end in ${longest / 1000} s`)), longest);
  });
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    clearTimeout(timer);
    tell?.(`${name}: ${Math.round(performance.now() - started)} ms`);
  }
}
