import { describe, expect, it } from 'vitest';
import { addPoint, insertPoint, movePoint, removePoint } from './edit-points.ts';
import { clear, finish } from './finish.ts';
import { emptyMeasurement, freePoint, maxMeasurePoints } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const [a, b, c] = [freePoint([64, 27]), freePoint([63, 27.5]), freePoint([62, 28])] as const;
const drawn: Measurement = { points: [a, b], finished: false };
const done: Measurement = { points: [a, b], finished: true };
const full: Measurement = {
  points: Array.from({ length: maxMeasurePoints }, (_, index) => freePoint([index / 100, 0])),
  finished: true,
};

describe('addPoint', () => {
  it('appends and goes on drawing, and leaves the old value alone', () => {
    expect(addPoint(done, c)).toEqual({ points: [a, b, c], finished: false });
    expect(done.points).toEqual([a, b]);
  });

  it('leaves out the second point of a double click', () => {
    const snapped = { position: b.position, binding: { kind: 'place', id: 'panjgur' } } as const;
    expect(addPoint(done, snapped)).toBe(done);
    expect(addPoint(done, a).points).toHaveLength(3);
  });

  it('stops at the greatest number of points', () => {
    expect(addPoint(full, a)).toBe(full);
    expect(insertPoint(full, 1, c)).toBe(full);
  });
});

describe('insertPoint, movePoint and removePoint', () => {
  it('change one point and keep the state of drawing', () => {
    expect(insertPoint(done, 1, c)).toEqual({ points: [a, c, b], finished: true });
    expect(insertPoint(drawn, 2, c)).toEqual({ points: [a, b, c], finished: false });
    expect(movePoint(done, 0, c)).toEqual({ points: [c, b], finished: true });
    expect(removePoint({ points: [a, b, c], finished: true }, 1)).toEqual({
      points: [a, c],
      finished: true,
    });
  });

  it('open the measurement again when fewer than two points are left', () => {
    expect(removePoint(done, 0)).toEqual({ points: [b], finished: false });
  });

  it.each([-1, 2, 0.5, NaN])('refuse point number %d', (index) => {
    expect(() => movePoint(done, index, c)).toThrow(`no point number ${String(index)}`);
    expect(() => removePoint(done, index)).toThrow(RangeError);
    expect(() => insertPoint(done, index === 2 ? 3 : index, c)).toThrow(RangeError);
  });
});

describe('finish and clear', () => {
  it('need two points to finish', () => {
    expect(finish(drawn)).toEqual(done);
    expect(finish(done)).toBe(done);
    const single: Measurement = { points: [a], finished: false };
    expect(finish(single)).toBe(single);
  });

  it('clear everything', () => {
    expect(clear(done)).toBe(emptyMeasurement);
    const empty: Measurement = { points: [], finished: false };
    expect(clear(empty)).toBe(empty);
  });
});
