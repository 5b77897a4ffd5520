import type { LedgerClaim } from './claim';
import type { Target } from './targets';
import type { Terms } from './terms';

/** A claim with its terms. */
export interface Read {
  claim: LedgerClaim;
  terms: Terms;
}

/** How near to each other reports of one measure are, in days: from one to the next, and from the first to the last. */
interface Nearness {
  gap: number;
  span: number;
}

/**
 * A measure against somebody by name stays one from its first rumour to its end; against a country, one round of sanctions
 * follows the other.
 */
const NEAR: Record<Target['sort'], Nearness> = {
  named: { gap: 120, span: 400 },
  kind: { gap: 14, span: 45 },
  country: { gap: 7, span: 30 },
};

/** The same sentence in several papers comes from one agency, within days. */
const SAME_SENTENCE: Nearness = { gap: 30, span: 60 };

const byDay = (first: Read, second: Read) =>
  first.terms.when.day - second.terms.when.day || (first.claim.id < second.claim.id ? -1 : 1);

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Reads of one key cut where they are not near each other; each stretch is in order of days. */
function stretches(reads: readonly Read[], { gap, span }: Nearness): Read[][] {
  const cut: Read[][] = [];
  let current: Read[] = [];
  for (const read of [...reads].sort(byDay)) {
    const { day } = read.terms.when;
    const [first, last] = [current[0], current.at(-1)];
    if (first && last && (day - last.terms.when.day > gap || day - first.terms.when.day > span)) {
      cut.push(current);
      current = [];
    }
    current.push(read);
  }
  if (current.length > 0) cut.push(current);
  return cut;
}

/** Where reports that are otherwise of one measure name different instruments, they are of as many measures. */
function byInstrument(reads: readonly Read[]): Read[][] {
  const parts = new Map<string, Read[]>();
  for (const read of reads) put(parts, read.terms.instrument ?? '', read);
  const named = parts.size - (parts.has('') ? 1 : 0);
  return named > 1 ? [...parts.values()] : [[...reads]];
}

interface Stretch {
  imposer: string;
  reads: Read[];
}

/** The stretch in which a report without an imposer belongs: the nearest, where all near ones have the same imposer. */
function homeOf(read: Read, stretchesOfTarget: readonly Stretch[], gap: number): Stretch | null {
  const { day } = read.terms.when;
  const distance = ({ reads }: Stretch) =>
    Math.max(0, reads[0]!.terms.when.day - day, day - reads.at(-1)!.terms.when.day);
  const near = stretchesOfTarget.filter((stretch) => distance(stretch) <= gap);
  const [first] = near;
  if (!first || near.some(({ imposer }) => imposer !== first.imposer)) return null;
  return near.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** Claims of one target, kind of measure, act and era, put together by imposer and time. */
function* ofOneTarget(reads: readonly Read[], sort: Target['sort']): Generator<Read[]> {
  const byImposer = new Map<string, Read[]>();
  const without: Read[] = [];
  for (const read of reads) {
    if (read.terms.imposer === null) without.push(read);
    else put(byImposer, read.terms.imposer, read);
  }
  const found: Stretch[] = [];
  for (const [imposer, list] of byImposer) {
    for (const stretch of stretches(list, NEAR[sort])) found.push({ imposer, reads: stretch });
  }
  // "Sanctions against Iran" may be anybody's; "the freeze of Varga Lines’ accounts" is some one measure.
  if (sort !== 'named') {
    for (const stretch of found) yield* byInstrument(stretch.reads);
    return;
  }
  const homes = new Map<Stretch, Read[]>(found.map((stretch) => [stretch, [...stretch.reads]]));
  const homeless: Read[] = [];
  for (const read of without) {
    const home = homeOf(read, found, NEAR.named.gap);
    if (home) homes.get(home)!.push(read);
    else homeless.push(read);
  }
  for (const list of homes.values()) yield* byInstrument(list.sort(byDay));
  for (const stretch of stretches(homeless, NEAR.named)) yield* byInstrument(stretch);
}

/**
 * Claims that by what they say are of one measure, as lists of two and more; a claim may be in several. The lists and their orders are the
 * same in whichever order the claims come.
 */
export function* buckets(reads: readonly Read[]): Generator<Read[]> {
  const byTarget = new Map<string, Read[]>();
  const bySentence = new Map<string, Read[]>();
  for (const read of reads) {
    const { target, measure, when, sentence } = read.terms;
    if (target && measure) {
      put(
        byTarget,
        `${target.sort}\n${target.key}\n${measure.kind}\n${measure.act}\n${when.year ?? ''}`,
        read,
      );
    }
    if (sentence !== null) put(bySentence, sentence, read);
  }
  for (const [key, list] of inOrder(byTarget)) {
    if (list.length < 2) continue;
    const sort = key.slice(0, key.indexOf('\n')) as Target['sort'];
    for (const bucket of ofOneTarget([...list].sort(byDay), sort)) if (bucket.length > 1) yield bucket;
  }
  for (const [, list] of inOrder(bySentence)) {
    if (list.length < 2) continue;
    for (const stretch of stretches(list, SAME_SENTENCE)) if (stretch.length > 1) yield stretch;
  }
}

function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([first], [second]) => (first < second ? -1 : 1));
}
