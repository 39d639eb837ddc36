import { describe, expect, test } from 'vitest';
import type { PixelBox } from './frame.ts';
import { labelBox, placeLabels, textOffset, type LabelWish, type Side } from './place-labels.ts';
import type { Pixel } from './mercator.ts';

const noLines = { meets: () => false };
const wish = (text: string, at: Pixel, sides: readonly Side[] = ['right', 'left']): LabelWish => ({
  text,
  spots: sides.map((side) => ({ at, side })),
  sizePx: 12,
  letterSpacingEms: 0,
  gapEms: 0.8,
  mayCrossLines: true,
  className: '',
});
const overlap = (a: PixelBox, b: PixelBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeLabels', () => {
  test('gives the best side to who comes first, and the next side to the other', () => {
    const first = wish('Saravan', [400, 300]);
    const second = wish('Panjgur', [430, 300], ['right', 'left']);
    const [, crowded] = placeLabels([first, second], () => [], noLines);
    // Right of it a text is free on wide screens only, and left of it nowhere.
    expect(crowded).toBeUndefined();
    const apart = wish('Panjgur', [700, 300], ['left', 'right']);
    expect(placeLabels([first, apart], () => [], noLines).map(({ spot }) => spot.side)).toEqual([
      'right',
      'left',
    ]);
  });

  test('never covers an obstacle, another text or the edge', () => {
    const wishes = Array.from({ length: 60 }, (_, index) =>
      wish(`Place ${index}`, [(index * 137) % 900, (index * 71) % 640], ['right', 'left', 'above']),
    );
    const obstacle = { left: 300, top: 200, right: 420, bottom: 400 };
    const placed = placeLabels(wishes, () => [obstacle], noLines);
    expect(placed.length).toBeGreaterThan(20);
    expect(placed.length).toBeLessThan(60);
    for (const scale of [1, 2]) {
      const boxes = placed
        .filter(({ isForAll }) => scale === 1 || isForAll)
        .map((label) => labelBox(label.wish, label.spot, scale));
      boxes.forEach((box, index) => {
        expect(overlap(box, obstacle)).toBe(false);
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(box.left >= 0 && box.right <= 900 && box.top >= 0 && box.bottom <= 640).toBe(true);
      });
    }
  });

  test('keeps for wide screens what has no room on small ones', () => {
    const tight = wish('Koh-e-Sabz range', [450, 320], ['right']);
    const wall = { left: 600, top: 0, right: 610, bottom: 640 };
    expect(placeLabels([tight], () => [wall], noLines)).toMatchObject([{ isForAll: false }]);
    expect(placeLabels([tight], () => [], noLines)).toMatchObject([{ isForAll: true }]);
  });

  test('crosses a line only where it may and must', () => {
    const lineRight = { meets: ({ right }: PixelBox) => right > 420 };
    const [free] = placeLabels([wish('Rask', [400, 300])], () => [], lineRight);
    expect(free?.spot.side).toBe('left');
    const onlyRight = wish('Rask', [400, 300], ['right']);
    expect(placeLabels([onlyRight], () => [], lineRight)).toHaveLength(1);
    const proud = { ...onlyRight, mayCrossLines: false };
    expect(placeLabels([proud], () => [], lineRight)).toEqual([]);
  });
});

test('what SVG draws stands where the box is', () => {
  const text = wish('Rask', [400, 300], ['below']);
  const below = labelBox(text, { at: [400, 300], side: 'below' }, 1);
  // A gap of 0.8 × 12 px, then the line, whose base is 0.85 × 12 px down.
  expect(below.top).toBeCloseTo(309.6, 9);
  expect(textOffset(0.8, 'below')).toEqual({
    anchor: 'middle',
    dxEms: 0,
    dyEms: expect.closeTo(1.65, 9) as number,
  });
  expect(textOffset(0.8, 'left')).toEqual({
    anchor: 'end',
    dxEms: -0.8,
    dyEms: expect.closeTo(0.25, 9) as number,
  });
});
