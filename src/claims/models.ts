import { ModelSet, type PackedModel, type Scorer } from './linear';
import weights from './weights.json';

/**
 * Two looks each at "is it a claim?" and "is it hedged?", the second of which sees what the first found nearby, and a glance before them that spares the words
 * of most sentences from being weighed; and three models of single words, which say whether a word makes its sentence a claim, hedges its claim or tells it as fact.
 */
export interface Models {
  /** Glance, first and second look at whether a sentence is a claim. */
  finding: Scorer;
  telling: Scorer;
  /** First and second look at whether a claim is hedged. */
  judging: Scorer;
  /** Hedging and stating words. */
  deciding: Scorer;
}

/** The models in the form of the weights file. */
export type PackedModels = Record<
  'glance' | 'find' | 'findNearby' | 'telling' | 'status' | 'statusNearby' | 'hedging' | 'stating',
  PackedModel
>;

/** Reads the models. Throws where one is broken. */
export function unpackModels(packed: PackedModels): Models {
  return {
    finding: new ModelSet([packed.glance, packed.find, packed.findNearby]),
    telling: new ModelSet([packed.telling]),
    judging: new ModelSet([packed.status, packed.statusNearby]),
    deciding: new ModelSet([packed.hedging, packed.stating]),
  };
}

let loaded: Models | null = null;

/** The models that come with the program, read once. */
export function shippedModels(): Models {
  loaded ??= unpackModels(weights);
  return loaded;
}
