import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureChanges } from './changes.ts';
import { collection, featuresOf, pointFeature } from './collection.ts';

const many = collection(
  Array.from({ length: 300 }, (_, index) =>
    pointFeature([61 + index / 100, 27], { id: `place-${index}`, placeId: `place-${index}` }),
  ),
);
const without = (ids: readonly string[]) =>
  collection(many.features.filter(({ properties }) => !ids.includes(String(properties?.id))));
const idsOf = ({ features }: FeatureCollection) =>
  features.map(({ properties }) => String(properties?.id));

describe('the features of some places', () => {
  it('are those that stand for them, the very same', () => {
    const some = featuresOf(many, new Set(['place-7', 'place-3', 'elsewhere']));
    expect(idsOf(some)).toEqual(['place-3', 'place-7']);
    expect(some.features[0]).toBe(many.features[3]);
  });

  it('are the collection itself where all are asked for, so that nothing is drawn anew', () => {
    expect(featuresOf(many, new Set(idsOf(many)))).toBe(many);
  });
});

describe('the changes from one collection to another', () => {
  it('are what leaves and what comes', () => {
    const changes = featureChanges(
      without(['place-1', 'place-2']),
      without(['place-2', 'place-5']),
    );
    expect(changes).toEqual({ remove: ['place-5'], add: [many.features[1]] });
  });

  it('are none worth sending where few features are left or most are others', () => {
    const few = collection(many.features.slice(0, 20));
    expect(featureChanges(few, collection(many.features.slice(0, 21)))).toBeNull();
    expect(featureChanges(few, many)).toBeNull();
  });
});
