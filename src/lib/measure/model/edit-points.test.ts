import { describe, expect, it } from 'vitest';
import {
  addPoint,
  insertPoint,
  movePoint,
  removePoint,
  reorderPoint,
  reversePoints,
} from './edit-points.ts';
import { clearPoints, finish } from './finish.ts';
import { emptyMeasurement, maxMeasurePoints, measurePoint } from './measurement.ts';
import type { Measurement, MeasurePoint, MeasureShape } from './measurement.ts';
import { withShape } from './with-shape.ts';

const empty = emptyMeasurement({ dataset: 'osm', version: '1' });
const of = (
  points: readonly MeasurePoint[],
  finished = false,
  shape: MeasureShape = 'line',
): Measurement => ({ ...empty, shape, points, finished });
const [a, b, c] = [measurePoint([64, 27]), measurePoint([63, 27.5]), measurePoint([62, 28])];
const drawn = of([a, b]);
const done = of([a, b], true);
const full = of(
  Array.from({ length: maxMeasurePoints }, (_, index) => measurePoint([index / 100, 0])),
  true,
);

describe('addPoint', () => {
  it('appends and goes on drawing, and leaves the old value alone', () => {
    expect(addPoint(done, c)).toEqual(of([a, b, c]));
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

  it('finishes a circle with its rim, and gives it another one', () => {
    const circle = addPoint(of([a], false, 'circle'), b);
    expect(circle).toEqual(of([a, b], true, 'circle'));
    expect(addPoint(circle, c)).toEqual(of([a, c], true, 'circle'));
    expect(insertPoint(circle, 1, c)).toBe(circle);
  });
});

describe('changes of single points', () => {
  it('keep the state of drawing', () => {
    expect(insertPoint(done, 1, c)).toEqual(of([a, c, b], true));
    expect(insertPoint(drawn, 2, c)).toEqual(of([a, b, c]));
    expect(movePoint(done, 0, c)).toEqual(of([c, b], true));
    expect(removePoint(of([a, b, c], true), 1)).toEqual(of([a, c], true));
    expect(reorderPoint(of([a, b, c], true), 0, 2)).toEqual(of([b, c, a], true));
    expect(reorderPoint(of([a, b, c], true), 2, 1)).toEqual(of([a, c, b], true));
    expect(reversePoints(done)).toEqual(of([b, a], true));
  });

  it('give back the same value where nothing changes', () => {
    expect(reorderPoint(done, 1, 1)).toBe(done);
    const single = of([a]);
    expect(reversePoints(single)).toBe(single);
  });

  it('open the measurement again when too few points are left', () => {
    expect(removePoint(done, 0)).toEqual(of([b]));
    expect(removePoint(of([a, b, c], true, 'area'), 0)).toEqual(of([b, c], false, 'area'));
  });

  it.each([-1, 2, 0.5, NaN])('refuse point number %d', (index) => {
    expect(() => movePoint(done, index, c)).toThrow(`no point number ${String(index)}`);
    expect(() => removePoint(done, index)).toThrow(RangeError);
    expect(() => insertPoint(done, index === 2 ? 3 : index, c)).toThrow(RangeError);
    expect(() => reorderPoint(done, index, 0)).toThrow(RangeError);
    expect(() => reorderPoint(done, 0, index)).toThrow(RangeError);
  });
});

describe('finish, clearPoints and withShape', () => {
  it('need two points to finish a line, and three for an area', () => {
    expect(finish(drawn)).toEqual(done);
    expect(finish(done)).toBe(done);
    const single = of([a]);
    expect(finish(single)).toBe(single);
    const corner = of([a, b], false, 'area');
    expect(finish(corner)).toBe(corner);
  });

  it('take the points away and leave the name', () => {
    const named = { ...done, name: 'To Saravan' };
    expect(clearPoints(named)).toEqual({ ...empty, name: 'To Saravan' });
    expect(clearPoints(empty)).toBe(empty);
  });

  it('make another shape of the same points', () => {
    expect(withShape(done, 'line')).toBe(done);
    expect(withShape(done, 'area')).toEqual(of([a, b], false, 'area'));
    expect(withShape(of([a, b, c], true), 'circle')).toEqual(of([a, b], true, 'circle'));
    const binding = { kind: 'border', part: null } as const;
    const found = [a, b].map(({ position }) => ({ position, binding }));
    expect(withShape(done, 'border')).toEqual(of(found, true, 'border'));
  });
});

describe('measurePoint', () => {
  it('keeps what a link keeps', () => {
    expect(measurePoint([-190, 90.000_000_01]).position).toEqual([170, 90]);
    expect(measurePoint([1.123_456_789_49, -0]).position).toEqual([1.123_456_789, 0]);
  });
});
