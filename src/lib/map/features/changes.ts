import type { Feature, FeatureCollection } from 'geojson';

/** Features that leave a collection, by their ids, and those that come. */
export interface FeatureChanges {
  readonly remove: string[];
  readonly add: Feature[];
}

/** Fewer features than this are sent whole as fast, and keep their order. */
const leastFeatures = 100;

/**
 * What makes one collection out of another that holds many of the very same features. Null where sending it
 * whole is no more work. What comes then stands last, so the order of features must not matter.
 */
export function featureChanges(
  before: FeatureCollection,
  after: FeatureCollection,
): FeatureChanges | null {
  if (after.features.length < leastFeatures) return null;
  const had = new Set(before.features);
  const has = new Set(after.features);
  const gone = before.features.filter((feature) => !has.has(feature));
  const add = after.features.filter((feature) => !had.has(feature));
  if (gone.length + add.length > after.features.length / 2) return null;
  return { remove: gone.map(({ properties }) => String(properties?.id)), add };
}
