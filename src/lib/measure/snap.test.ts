import { describe, expect, it } from 'vitest';
import { snapTarget } from './snap.ts';

const rule = { tolerancePixels: 12, priorities: ['place', 'border'] } as const;
const place = { kind: 'place', screen: { x: 110, y: 100 }, id: 'panjgur' } as const;
const farPlace = { kind: 'place', screen: { x: 100, y: 112 }, id: 'saravan' } as const;
const border = { kind: 'border', screen: { x: 101, y: 100 }, dataset: 'osm' } as const;

describe('snapTarget', () => {
  it('prefers a place to a nearer border', () => {
    expect(snapTarget({ x: 100, y: 100 }, [border, place], rule)).toBe(place);
  });

  it('prefers the nearest of one kind, and the first of two equals', () => {
    expect(snapTarget({ x: 100, y: 100 }, [farPlace, place], rule)).toBe(place);
    const twin = { ...place, id: 'twin' };
    expect(snapTarget({ x: 100, y: 100 }, [place, twin], rule)).toBe(place);
  });

  it('snaps up to the tolerance and not beyond', () => {
    expect(snapTarget({ x: 98, y: 100 }, [place], rule)).toBe(place);
    expect(snapTarget({ x: 97.9, y: 100 }, [place], rule)).toBeNull();
    expect(snapTarget({ x: 97.9, y: 100 }, [place, border], rule)).toBe(border);
  });

  it('passes over other kinds and candidates that are not on the screen', () => {
    const label = { kind: 'label', screen: { x: 100, y: 100 } };
    const behind = { kind: 'place', screen: { x: NaN, y: 100 } };
    expect(snapTarget({ x: 100, y: 100 }, [label, behind], rule)).toBeNull();
    expect(snapTarget({ x: 100, y: 100 }, [], rule)).toBeNull();
  });
});
