import type { MapGeoJSONFeature } from 'maplibre-gl';
import { expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { archivePick } from './archive-pick.ts';
import { pixelMetres, tilePrecisionMetres } from './tile-precision.ts';

const pointer: Position = [64, 27];
function picked(type: 'Point' | 'LineString', properties: object, zoom = 6.5) {
  const coordinates =
    type === 'Point'
      ? [64.1, 27.1]
      : [
          [64, 27],
          [65, 28],
        ];
  const feature = { geometry: { type, coordinates }, properties, sourceLayer: 'sites' };
  const meeting = { feature: feature as unknown as MapGeoJSONFeature, position: pointer, zoom };
  return archivePick(meeting, { maxZoom: 10 });
}

it('gives a point where it stands, to what its tile holds', () => {
  expect(picked('Point', {})).toMatchObject({ position: [64.1, 27.1], layer: 'sites' });
  expect(picked('Point', {}).precisionMetres).toBe(tilePrecisionMetres(6, 27.1));
  expect(picked('Point', {}, 13.2).precisionMetres).toBe(tilePrecisionMetres(10, 27.1));
});

it('gives a line where it was met, to a pixel', () => {
  expect(picked('LineString', {}).position).toEqual(pointer);
  expect(picked('LineString', {}).precisionMetres).toBe(pixelMetres(6.5, 27));
});

it('gives attributes as text, whatever they are, and never too many or too long', () => {
  const attributes = (given: object) => picked('Point', given).attributes;
  expect(attributes({ name: '<b>x</b>', count: 3, open: true, list: [1] })).toEqual([
    { name: 'name', value: '<b>x</b>' },
    { name: 'count', value: '3' },
    { name: 'open', value: 'true' },
    { name: 'list', value: '[1]' },
  ]);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`n${index}`, index]));
  expect(attributes(many)).toHaveLength(100);
  expect(attributes({ long: 'x'.repeat(1e5) })[0]?.value).toHaveLength(1001);
});
