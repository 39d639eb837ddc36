import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { candidates, summaries, summary } from '../../../tests/fixtures/place-summaries.ts';
import { maxZoomForRadius, type Bounds } from './camera.ts';
import { framingOf, placeFraming } from './place-framing.ts';

const holds = ([west, south, east, north]: Bounds, [x, y]: Position) =>
  west <= x && x <= east && south <= y && y <= north;

describe('placeFraming', () => {
  it('holds a place, its circle and its line to the border', () => {
    const place = summary('panjgur');
    const framing = placeFraming(place, candidates);
    if (framing === null) throw new Error('Nothing is framed.');
    const degree = 111_000;
    const [x, y] = [64.09459, 26.97186];
    expect(holds(framing.bounds, [x + 4900 / degree, y])).toBe(true);
    expect(holds(framing.bounds, [x, y - 4900 / degree])).toBe(true);
    expect(holds(framing.bounds, place.border?.nearest ?? [NaN, NaN])).toBe(true);
    expect(framing.maxZoom).toBe(maxZoomForRadius(5000, y));
  });

  it('has the circle of a place, without the line to the border, for its core', () => {
    const place = summary('washington');
    const framing = placeFraming(place, candidates);
    if (framing === null) throw new Error('Nothing is framed.');
    expect(framing.core).toEqual(placeFraming({ ...place, border: null }, [])?.bounds);
    expect(holds(framing.bounds, [framing.core[0], framing.core[1]])).toBe(true);
  });

  it('does without a border where none is measured', () => {
    const framing = placeFraming({ ...summary('panjgur'), border: null }, []);
    const [west = NaN, , east = NaN] = framing?.bounds ?? [];
    expect(east - west).toBeLessThan(0.12);
  });

  it('holds the candidate areas of a place without a position, and of no other', () => {
    const framing = placeFraming(summary('koh-e-sabz'), candidates);
    expect(candidates.length).toBeGreaterThan(1);
    expect(framing?.bounds.map((degrees) => Number(degrees.toFixed(1)))).toEqual([
      63.6, 26.5, 63.8, 27.5,
    ]);
    const elsewhere = candidates.map((area) => ({ ...area, placeId: 'kulag' }));
    expect(placeFraming(summary('koh-e-sabz'), elsewhere)).toBeNull();
  });

  it.each(['panjgur-district', 'khash-zahedan-road'])('holds all of %s', (id) => {
    const { location } = summary(id);
    const framing = placeFraming(summary(id), candidates);
    if (framing === null) throw new Error('Nothing is framed.');
    const positions =
      location.kind === 'area' ? location.ring : location.kind === 'line' ? location.line : [];
    expect(positions.length).toBeGreaterThan(1);
    for (const position of positions) expect(holds(framing.bounds, position)).toBe(true);
  });

  it('has no answer only for a place of which nothing can be drawn', () => {
    const unframed = summaries.filter((place) => placeFraming(place, candidates) === null);
    expect(unframed.map(({ location }) => location.kind)).toEqual(unframed.map(() => 'unlocated'));
    expect(unframed.length).toBeGreaterThan(0);
  });

  it('comes no nearer than what is known', () => {
    for (const place of summaries) {
      const framing = placeFraming(place, candidates);
      if (framing === null) continue;
      expect(framing.maxZoom).toBeLessThanOrEqual(12);
      if (place.precision === 'inferred') expect(framing.maxZoom).toBeLessThan(11);
    }
  });
});

describe('framingOf', () => {
  it('holds several places at once, and their cores', () => {
    const places = [summary('islamabad'), summary('tehran')];
    const framing = framingOf(places, candidates);
    if (framing === null) throw new Error('Nothing is framed.');
    for (const place of places) {
      const { bounds, core } = placeFraming(place, candidates) ?? framing;
      expect(holds(framing.bounds, [bounds[0], bounds[3]])).toBe(true);
      expect(holds(framing.core, [core[2], core[1]])).toBe(true);
    }
  });

  it('has no answer where nothing of any place can be drawn', () => {
    expect(framingOf([summary('kulag')], [])).toBeNull();
  });
});
