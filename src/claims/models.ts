import type { DecisiveModels } from './decisive';
import { LinearModel, type PackedModel } from './linear';
import weights from './weights.json';

/**
 * Two looks each at "is it a claim?" and "is it hedged?", the second of which sees what the first found nearby; and two models of single words, which
 * say whether a word hedges its claim or tells it as fact.
 */
export interface Models extends DecisiveModels {
  find: LinearModel;
  findNearby: LinearModel;
  status: LinearModel;
  statusNearby: LinearModel;
}

/** The models in the form of the weights file. */
export type PackedModels = Record<keyof Models, PackedModel>;

/** Reads the models. Throws where one is broken. */
export function unpackModels(packed: PackedModels): Models {
  return {
    find: LinearModel.unpack(packed.find),
    findNearby: LinearModel.unpack(packed.findNearby),
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
