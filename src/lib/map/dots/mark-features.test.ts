import { expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { markFeatures } from './mark-features.ts';

const panjgur: Position = [64.09459, 26.97186];
const nearest: Position = [63.3333, 27.1184];

it('has nothing where nothing is marked', () => {
  expect(markFeatures({ hovered: null, chosen: null }).features).toEqual([]);
});

it('rings what is marked, as large as its number of rows asks for', () => {
  const { features } = markFeatures({
    hovered: { position: nearest, count: 7 },
    chosen: { position: panjgur, count: 1, border: null },
  });
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { role: 'hovered', count: 7 },
    { role: 'chosen', count: 1 },
  ]);
  expect(features[1]?.geometry).toEqual({ type: 'Point', coordinates: [...panjgur] });
});

it('draws the line from the chosen dot to the border, with its length', () => {
  const border = { nearest, label: '77.3 km' };
  const { features } = markFeatures({
    hovered: null,
    chosen: { position: panjgur, count: 1, border },
  });
  const [line] = features;
  if (line?.geometry.type !== 'LineString') throw new Error('The first feature is no line.');
  expect(line.geometry.coordinates[0]).toEqual([...panjgur]);
  expect(line.geometry.coordinates.at(-1)).toEqual([...nearest]);
  expect(line.properties).toMatchObject({ role: 'label', label: '77.3 km' });
  expect(features.map(({ properties }) => properties?.role as string)).toEqual([
    'label',
    'nearest',
    'chosen',
  ]);
});

it('labels a line once, however many parts the edge of the map cuts it into', () => {
  const chosen = {
    position: [0, 84] as Position,
    count: 1,
    border: { nearest: [180, 84] as Position, label: 'far' },
  };
  const roles = markFeatures({ hovered: null, chosen }).features.map(
    ({ properties }) => properties?.role as string,
  );
  expect(roles.filter((role) => role === 'label')).toHaveLength(1);
  expect(roles.filter((role) => role === 'line')).toHaveLength(1);
});
