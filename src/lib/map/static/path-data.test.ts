import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathData, pixels } from './path-data.ts';

/** Points that path data of relative lines draws. */
function drawn(data: string): [number, number][] {
  const [start = '', steps = ''] = data.replace(/^M|z$/g, '').split('l');
  const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
  let [x = NaN, y = NaN] = numbers(start);
  const points: [number, number][] = [[x, y]];
  const rest = numbers(steps);
  for (let index = 0; index < rest.length; index += 2) {
    x += rest[index] ?? NaN;
    y += rest[index + 1] ?? NaN;
    points.push([x, y]);
  }
  return points;
}

test('steps are whole parts of a pixel, and no space stands before a minus', () => {
  const points = [
    [1.04, 2],
    [3.46, -1],
    [3.4, 0.06],
  ] as const;
  expect(pathData(points, false, 10)).toBe('M10 20l25-30-1 11');
  expect(pathData(points, true, 2)).toBe('M2 4l5-6 0 2z');
});

test('points that fall together are drawn once, and a speck not at all', () => {
  expect(
    pathData(
      [
        [1, 1],
        [1.01, 1.01],
        [2, 1],
      ],
      false,
      10,
    ),
  ).toBe('M10 10l10 0');
  expect(
    pathData(
      [
        [1, 1],
        [1.01, 1.01],
      ],
      true,
      10,
    ),
  ).toBe('');
  expect(pathData([], true, 10)).toBe('');
});

test('however long the line, each point is off by half a step at most', () => {
  const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(line, fc.constantFrom(1, 2, 10), (points, units) => {
      const rounded = points.map(([x, y]) => [Math.round(x * units), Math.round(y * units)]);
      const distinct = rounded.filter(
        ([x, y], index) => x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
      );
      fc.pre(distinct.length > 1);
      expect(drawn(pathData(points, false, units))).toEqual(
        distinct.map(([x = NaN, y = NaN]) => [x + 0, y + 0]),
      );
    }),
  );
});

test.each([
  [12, '12'],
  [0.04, '0'],
  [0.55, '.6'],
  [-0.55, '-.5'],
  [-3.26, '-3.3'],
  [100.96, '101'],
])('%d pixels are written %s', (px, text) => {
  expect(pixels(px)).toBe(text);
});
