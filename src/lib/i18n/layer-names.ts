import { m } from './paraglide/messages.js';

/** Names of the layer groups that a reader can switch, by the ids the map gives them. */
export const layerGroupName: Record<string, () => string> = {
  distances: m.layer_distances,
  uncertainty: m.layer_uncertainty,
  candidates: m.layer_candidates,
  claims: m.layer_claims,
  context: m.layer_context,
  towns: m.layer_towns,
  provinces: m.layer_provinces,
  water: m.layer_water,
};
