import { LinearModel, type PackedModel } from './linear';
import weights from './weights.json';

/** The four models: two looks each at "is it a claim?" and "is it hedged?"; the second look sees what the first found nearby. */
export interface Models {
  find: LinearModel;
  findNearby: LinearModel;
  status: LinearModel;
  statusNearby: LinearModel;
}

/** The models in the form of the weights file. */
export type PackedModels = Record<keyof Models, PackedModel>;

/** Reads the four models. Throws where one is broken. */
export function unpackModels(packed: PackedModels): Models {
  return {
    find: LinearModel.unpack(packed.find),
    findNearby: LinearModel.unpack(packed.findNearby),
    status: LinearModel.unpack(packed.status),
    statusNearby: LinearModel.unpack(packed.statusNearby),
  };
}

let loaded: Models | null = null;

/** The models that come with the program, read once. */
export function shippedModels(): Models {
  loaded ??= unpackModels(weights);
  return loaded;
}
