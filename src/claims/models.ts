import { DECISIVE_SLOTS } from './decisive-features';
import { FIND_SLOTS } from './find-features';
import { ModelSet } from './linear';
import type { PackedSet } from './packed-model';
import { STATUS_SLOTS } from './status-features';
import { TELLING_SLOTS } from './telling-features';
import { Weigher } from './weigher';
import weights from './weights.json';

/**
 * Two looks each at "is it a claim?" and "is it hedged?", the second of which sees what the first found nearby, and a glance before them that spares the words
 * of most sentences from being weighed; and three models of single words, which say whether a word makes its sentence a claim, hedges its claim or tells it as fact.
 */
export interface Models {
  /** Glance, first and second look at whether a sentence is a claim. */
  finding: Weigher;
  telling: Weigher;
  /** First and second look at whether a claim is hedged. */
  judging: Weigher;
  /** Hedging and stating words. */
  deciding: Weigher;
}

/** The models in the form of the weights file. */
export type PackedModels = Record<keyof Models, PackedSet>;

/** Reads the models. Throws where one is broken. */
export function unpackModels({ finding, telling, judging, deciding }: PackedModels): Models {
  return {
    finding: new Weigher(new ModelSet(finding), FIND_SLOTS),
    telling: new Weigher(new ModelSet(telling), TELLING_SLOTS),
    judging: new Weigher(new ModelSet(judging), STATUS_SLOTS),
    deciding: new Weigher(new ModelSet(deciding), DECISIVE_SLOTS),
  };
}

let loaded: Models | null = null;

/** The models that come with the program, read once. */
export function shippedModels(): Models {
  loaded ??= unpackModels(weights);
  return loaded;
}
