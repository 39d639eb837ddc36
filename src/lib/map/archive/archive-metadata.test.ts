import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchiveMetadata } from './archive-metadata.ts';

const attributionOf = (attribution: unknown) => readArchiveMetadata({ attribution }).attribution;

describe('the attribution of an archive', () => {
  it.each([
    [
      '<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap</a>',
      '© OpenStreetMap',
    ],
    ['Points &amp; lines,\n  <b>2024</b>', 'Points & lines, 2024'],
    ['5 < 6 and a > b', '5 < 6 and a > b'],
    ['<img src=x onerror="alert(1)">Us', 'Us'],
    ['&lt;img src=x&gt;', '<img src=x>'],
  ])('is what is left to read of %s', (html, text) => {
    expect(attributionOf(html)).toBe(text);
  });

  it('is empty where there is no text', () => {
    for (const value of [undefined, null, 7, {}, ['x']]) expect(attributionOf(value)).toBe('');
  });
});

it('names each layer once, and leaves out what is none', () => {
  const layers = [{ id: 'sites' }, { id: 'sites' }, { id: 7 }, null, 'x', { id: 'routes' }];
  expect(readArchiveMetadata({ vector_layers: layers }).layers).toEqual(['sites', 'routes']);
  expect(readArchiveMetadata({ vector_layers: 'sites' }).layers).toEqual([]);
});

it('takes no more layers than a map can bear', () => {
  const layers = Array.from({ length: 1000 }, (_, index) => ({ id: String(index) }));
  expect(readArchiveMetadata({ vector_layers: layers }).layers).toHaveLength(32);
});

it('never throws, whatever an archive says, and keeps texts short', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (metadata) => {
      const { name, attribution } = readArchiveMetadata(metadata);
      expect(name.length + attribution.length).toBeLessThanOrEqual(600);
    }),
  );
  expect(attributionOf('x'.repeat(1e6))).toHaveLength(300);
});
