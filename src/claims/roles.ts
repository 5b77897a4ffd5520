import type { Claim } from '../detect/types';
import type { Context } from './context';
import { IS_STRONG } from './lexicon';

export type Roles = Pick<Claim, 'imposer' | 'target' | 'measure' | 'date' | 'instrument'>;

/** Reads who does what to whom in sentence `s`. */
export function findRoles(context: Context, s: number): Roles {
  const { hits, hitsFrom, hitsTo, doc } = context;
  let measure: Claim['measure'] = null;
  for (let h = hitsFrom[s]!; h < hitsTo[s]! && !measure; h++)
    if (IS_STRONG[hits.group[h]!])
      measure = { start: doc.tokens.start[hits.first[h]!]!, end: doc.tokens.end[hits.last[h]! - 1]! };
  return { imposer: null, target: null, measure, date: null, instrument: null };
}
