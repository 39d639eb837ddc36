import { describe, expect, it } from 'vitest';
import { measurePoint } from '#lib/measure/model/measurement.ts';
import { measureAreaFeatures } from './measure-areas.ts';
import { measureLineFeatures, measurePointFeatures, type DrawnLegs } from './measure.ts';

const panjgur = measurePoint([64.09459, 26.97186], { kind: 'place', id: 'panjgur' });
const tehran = measurePoint([51.42151, 35.69439]);
const label = '<b>77 km</b> & {name} “سرحد”';
const drawn: DrawnLegs = {
  id: 'active',
  colour: 'teal',
  role: 'active',
  legs: [{ from: panjgur, to: tehran, path: null, label }],
};
const propertiesOf = (features: readonly { properties: unknown }[]) =>
  features.map(({ properties }) => properties);

describe('lines of measurements', () => {
  it('have a leg between each two points, with the text of the caller as it is', () => {
    const [leg] = measureLineFeatures([drawn]).features;
    expect(leg?.properties).toEqual({
      id: 'active-active-leg-0',
      colour: 'teal',
      role: 'active',
      label,
      leg: 0,
    });
    expect(leg?.geometry.type).toBe('MultiLineString');
    expect(measureLineFeatures([{ ...drawn, legs: [] }]).features).toEqual([]);
  });

  it('follow a given path', () => {
    const path = [panjgur.position, [64, 28], tehran.position] as const;
    const [leg] = measureLineFeatures([
      { ...drawn, legs: [{ from: panjgur, to: tehran, path, label: '' }] },
    ]).features;
    expect(leg?.geometry).toEqual({ type: 'MultiLineString', coordinates: [path] });
  });

  it('are bunched without labels where there are very many', () => {
    const points = Array.from({ length: 1001 }, (_, i) => measurePoint([60 + i / 1e4, 27]));
    const legs = points.slice(1).map((to, i) => ({ from: points[i] ?? to, to, path: null, label }));
    const { features } = measureLineFeatures([{ ...drawn, legs }]);
    expect(features).toHaveLength(4);
    expect(features.every(({ properties }) => properties?.label === '')).toBe(true);
    const lines = features.map(({ geometry }) =>
      geometry.type === 'MultiLineString' ? geometry.coordinates.length : 0,
    );
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(1000);
  });

  it('of several measurements have ids of their own', () => {
    const all = [drawn, { ...drawn, id: 'b', role: 'other' as const }];
    const ids = measureLineFeatures(all).features.map(
      ({ properties }) => properties?.id as unknown,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('points of a measurement', () => {
  it('tell bound points, the one that is moved and that under the pointer from the rest', () => {
    const { features } = measurePointFeatures({
      colour: 'pink',
      points: [panjgur, tehran],
      chosen: 1,
      hover: measurePoint([60, 28]),
    });
    expect(propertiesOf(features)).toEqual([
      { id: 'point-0', colour: 'pink', role: 'point', bound: true },
      { id: 'point-1', colour: 'pink', role: 'chosen', bound: false },
      { id: 'preview', colour: 'pink', role: 'preview', bound: false },
    ]);
  });
});

describe('areas and circles', () => {
  const area = {
    ...({ id: 'a', colour: 'teal', isActive: true, radiusMetres: 0 } as const),
    shape: 'area',
    points: [panjgur, tehran, measurePoint([60, 25])],
  } as const;

  it('fill what is enclosed', () => {
    const [fill] = measureAreaFeatures([area]).features;
    expect(fill?.geometry.type).toBe('Polygon');
    expect(fill?.properties).toEqual({ id: 'a-fill', colour: 'teal', role: 'active' });
  });

  it('have a rim where they are circles', () => {
    const circle = { ...area, shape: 'circle', radiusMetres: 50_000 } as const;
    const types = measureAreaFeatures([circle]).features.map(({ geometry }) => geometry.type);
    expect(types).toEqual(['Polygon', 'LineString']);
  });

  it('are not there for lines, nor before there is anything to enclose', () => {
    expect(measureAreaFeatures([{ ...area, shape: 'line' }]).features).toEqual([]);
    expect(measureAreaFeatures([{ ...area, points: area.points.slice(0, 2) }]).features).toEqual(
      [],
    );
    expect(measureAreaFeatures([{ ...area, shape: 'circle' }]).features).toEqual([]);
  });
});
