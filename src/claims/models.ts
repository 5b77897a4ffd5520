import type { DecisiveModels } from './decisive';
import { LinearModel, type PackedModel } from './linear';
import weights from './weights.json';

/**
 * Two looks each at "is it a claim?" and "is it hedged?", the second of which sees what the first found nearby, and a glance before them that spares the words
 * of most sentences from being weighed; and three models of single words, which say whether a word makes its sentence a claim, hedges its claim or tells it as fact.
 */
export interface Models extends DecisiveModels {
  glance: LinearModel;
  find: LinearModel;
  findNearby: LinearModel;
  telling: LinearModel;
  status: LinearModel;
  statusNearby: LinearModel;
}

/** The models in the form of the weights file. */
export type PackedModels = Record<keyof Models, PackedModel>;

/** Reads the models. Throws where one is broken. */
export function unpackModels(packed: PackedModels): Models {
  return {
    glance: LinearModel.unpack(packed.glance),
    find: LinearModel.unpack(packed.find),
    findNearby: LinearModel.unpack(packed.findNearby),
    telling: LinearModel.unpack(packed.telling),
    status: LinearModel.unpack(packed.status),
    statusNearby: LinearModel.unpack(packed.statusNearby),
    hedging: LinearModel.unpack(packed.hedging),
    stating: LinearModel.unpack(packed.stating),
  };
}

let loaded: Models | null = null;

/** The models that come with the program, read once. */
export function shippedModels(): Models {
  loaded ??= unpackModels(weights);
  return loaded;
}
