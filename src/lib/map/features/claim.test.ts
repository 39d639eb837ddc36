import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { chosenLineFeatures, claimFeatures } from './claim.ts';

const town: Position = [64.09459, 26.97186];
const village: Position = [62.3325, 27.3708];
const [outer, inner, quoted] = [66_000, 54_000, 60_000].map((metres) =>
  geodesicCircle(town, metres),
) as [Position[], Position[], Position[]];
const rolesOf = ({ features }: ReturnType<typeof claimFeatures>) =>
  features.map(({ properties }) => String(properties?.role));

describe('claimFeatures', () => {
  const shape = { areas: [[outer, inner.toReversed()]], lines: [quoted] };

  it('draws the ring with its hole, the quoted length in words, and the measured line', () => {
    const measured = { ends: [town, village] as const, label: '180 km' };
    const drawn = claimFeatures(shape, 'about 60 km', measured);
    expect(rolesOf(drawn)).toEqual(['area', 'quoted', 'measured']);
    expect(drawn.features[0]?.geometry).toMatchObject({ type: 'Polygon' });
    expect(drawn.features[1]?.properties?.label).toBe('about 60 km');
    const line = drawn.features[2];
    expect(line?.properties?.label).toBe('180 km');
    expect(line?.geometry.type === 'LineString' && line.geometry.coordinates.length).toBe(38);
  });

  it('draws what there is', () => {
    expect(rolesOf(claimFeatures(shape, '', null))).toEqual(['area', 'quoted']);
    expect(claimFeatures(null, '', null).features).toEqual([]);
  });

  it('gives each feature an id of its own', () => {
    const { features } = claimFeatures({ areas: [[outer], [inner]], lines: [quoted, outer] }, '', {
      ends: [town, village],
      label: '',
    });
    expect(new Set(features.map(({ properties }) => String(properties?.id))).size).toBe(5);
  });
});

describe('chosenLineFeatures', () => {
  it('writes along each line what it says', () => {
    const { features } = chosenLineFeatures([
      { lines: [quoted], said: 'about 60 km from Panjgur' },
      { lines: [inner, outer], said: '54 to 66 km' },
    ]);
    expect(features.map(({ properties }) => String(properties?.label))).toEqual([
      'about 60 km from Panjgur',
      '54 to 66 km',
      '54 to 66 km',
    ]);
    expect(new Set(features.map(({ properties }) => String(properties?.id))).size).toBe(3);
    expect(new Set(rolesOf({ type: 'FeatureCollection', features }))).toEqual(new Set(['chosen']));
  });
});
