import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadedBorder } from './border.ts';

const line = [
  [61, 29],
  [62, 28],
  [63, 27],
];
const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry });
const sound = feature({ type: 'LineString', coordinates: line });
const answer = (body: string, status = 200) => new Response(body, { status });
const json = (value: unknown) => answer(JSON.stringify(value));

const fetched = vi.fn<(url: string) => Promise<Response>>();
let loadBorder: (id: string) => Promise<LoadedBorder>;

beforeEach(async () => {
  vi.resetModules();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  ({ loadBorder } = await import('./border.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadBorder', () => {
  it('gives a line to draw and the same line to measure on, prepared once', async () => {
    fetched.mockResolvedValue(json(sound));
    const { id, collection } = await loadBorder('osm');
    expect(id).toBe('osm');
    expect(collection.features).toEqual([
      { type: 'Feature', properties: { id: 'osm' }, geometry: sound.geometry },
    ]);
    const { distanceToBorder, loadBorderIndex } = await import('./measured-border.ts');
    expect((await distanceToBorder('osm', [62, 28])).wgs84Metres).toBeLessThan(0.001);
    expect(await loadBorderIndex('osm')).toBe(await loadBorderIndex('osm'));
    expect(fetched).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('osm.geojson'));
  });

  it('asks once, however often it is called', async () => {
    fetched.mockImplementation(() => Promise.resolve(json(sound)));
    const [first, second] = await Promise.all([loadBorder('osm'), loadBorder('osm')]);
    expect(second).toBe(first);
    expect(await loadBorder('osm')).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
    await loadBorder('dcw');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a missing file', () => answer('gone', 404), /osm\.geojson answers with status 404\.$/],
    ['a broken server', () => answer('{}', 503), /osm\.geojson answers with status 503\.$/],
    ['a page instead', () => answer('<!doctype html>'), /osm\.geojson holds no line\.$/],
    ['nothing', () => answer(''), /osm\.geojson holds no line\.$/],
    ['null', () => json(null), /holds no line\.$/],
    ['another value', () => json([1, 2]), /holds no line\.$/],
    ['a feature without a place', () => json(feature(null)), /holds no line\.$/],
    ['a point', () => json(feature({ type: 'Point', coordinates: [61, 29] })), /no line\.$/],
    ['points', () => json(feature({ type: 'MultiPoint', coordinates: line })), /no line\.$/],
    ['an area', () => json(feature({ type: 'Polygon', coordinates: [line] })), /no line\.$/],
    [
      'one position',
      () => json(feature({ type: 'LineString', coordinates: [[61, 29]] })),
      /no line/,
    ],
    [
      'a position that is none',
      () =>
        json(
          feature({
            type: 'LineString',
            coordinates: [
              [61, 29],
              [62, null],
            ],
          }),
        ),
      /no line\.$/,
    ],
    [
      'a latitude beyond the pole',
      () =>
        json(
          feature({
            type: 'LineString',
            coordinates: [
              [61, 29],
              [62, 95],
            ],
          }),
        ),
      /95/,
    ],
  ])('rejects %s with a plain sentence', async (_, response, words) => {
    fetched.mockImplementation(() => Promise.resolve(response()));
    const { loadBorderIndex } = await import('./measured-border.ts');
    await expect(loadBorderIndex('osm')).rejects.toThrow(words);
    await expect(loadBorderIndex('osm')).rejects.toThrow(/^\S.*\.$/);
  });

  it('tries again after a failure', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fetched.mockResolvedValueOnce(answer('', 500));
    fetched.mockResolvedValueOnce(json(sound));
    await expect(loadBorder('osm')).rejects.toThrow('Failed to fetch');
    await expect(loadBorder('osm')).rejects.toThrow('status 500');
    expect((await loadBorder('osm')).id).toBe('osm');
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it.each(['nowhere', '', '../cases/iran-pakistan-2024/case', '__proto__'])(
    'knows no dataset “%s”, and asks nobody for it',
    async (id) => {
      await expect(loadBorder(id)).rejects.toThrow(`There is no border dataset ${id}.`);
      expect(fetched).not.toHaveBeenCalled();
    },
  );
});
