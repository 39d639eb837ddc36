import type { MapGeoJSONFeature } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { mapThemes } from '../theme.ts';
import { RowsOverlay } from './rows-overlay.ts';

const here: Position = [64.1, 27];
const surface = () => ({ drawMissing: vi.fn(), setData: vi.fn(), setTiles: vi.fn() });
const tile = () => Promise.resolve(new ArrayBuffer(3));

it('asks for a tile by the numbers in its address', async () => {
  const asked = vi.fn(tile);
  const { protocols } = new RowsOverlay(asked);
  const answer = await protocols.rows?.({ url: 'rows://12/7/86/53' }, new AbortController());
  expect(asked).toHaveBeenCalledWith(7, 86, 53);
  expect((answer?.data as ArrayBuffer).byteLength).toBe(3);
});

it('gives its tiles another address after each refresh, on the map and for a style to come', () => {
  const overlay = new RowsOverlay(tile);
  const drawn = surface();
  overlay.attach(drawn);
  expect(overlay.sources().rows).toMatchObject({ tiles: ['rows://0/{z}/{x}/{y}'], maxzoom: 14 });
  overlay.refresh();
  expect(drawn.setTiles).toHaveBeenCalledWith('rows', ['rows://1/{z}/{x}/{y}']);
  expect(overlay.sources().rows).toMatchObject({ tiles: ['rows://1/{z}/{x}/{y}'] });
});

it('has marks drawn from the first one on', () => {
  const overlay = new RowsOverlay(tile);
  const layers = () => overlay.layers(mapThemes.light).map(({ id }) => id);
  const drawn = surface();
  overlay.attach(drawn);
  expect(Object.keys(overlay.sources())).toEqual(['rows']);
  expect(layers()).not.toContain('row-marks-ring');
  overlay.setHovered({ position: here, count: 2 });
  expect(drawn.drawMissing).toHaveBeenCalledOnce();
  expect(Object.keys(overlay.sources())).toEqual(['rows', 'row-marks']);
  expect(layers()).toContain('row-marks-ring');
  overlay.setHovered(null);
  expect(drawn.drawMissing).toHaveBeenCalledOnce();
  expect(layers(), 'what is drawn stays').toContain('row-marks-ring');
});

it('keeps what is marked for a style to come, and sends it only while it is shown', () => {
  const overlay = new RowsOverlay(tile);
  overlay.setHovered({ position: here, count: 2 });
  const { data } = overlay.sources()['row-marks'] as { data: { features: unknown[] } };
  expect(data.features).toHaveLength(1);
  const drawn = surface();
  overlay.attach(drawn);
  overlay.setHovered(null);
  overlay.setHovered(null);
  overlay.attach(null);
  overlay.setHovered({ position: here, count: 2 });
  expect(drawn.setData.mock.calls).toEqual([
    ['row-marks', { type: 'FeatureCollection', features: [] }],
  ]);
});

it('tells where a dot stands, what it stands for, and how far its rows may be from it', () => {
  const feature = {
    geometry: { type: 'Point', coordinates: [...here] },
    properties: { row: 41, count: 7 },
  } as unknown as MapGeoJSONFeature;
  const pick = new RowsOverlay(tile).pick({ feature, position: [0, 0], zoom: 7.9 });
  expect(pick).toMatchObject({ kind: 'row', position: here, row: 41, count: 7 });
  // Eight pixels of a map of zoom 7, which is 512 · 2⁷ pixels round.
  expect(pick.reachDegrees).toBeCloseTo((8 * 360) / 65_536, 12);
});
