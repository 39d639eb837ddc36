import { describe, expect, test } from 'vitest';
import { frameFor, frameZoom, isInBox, PICTURE, toPixel, toPosition } from './frame.ts';

describe('frameFor', () => {
  test('holds wide bounds in the middle, with the padding of the live map', () => {
    const frame = frameFor([56.2, 24.6, 67.6, 31.2], 14);
    const [left, top] = toPixel(frame, [56.2, 31.2]);
    const [right, bottom] = toPixel(frame, [67.6, 24.6]);
    expect(left).toBeCloseTo(48, 6);
    expect(right).toBeCloseTo(852, 6);
    expect(top - PICTURE.top).toBeCloseTo(PICTURE.bottom - bottom, 6);
    expect(top).toBeGreaterThan(48);
  });

  test('holds high bounds by their height', () => {
    const frame = frameFor([61, 24.6, 62, 31.2], 14);
    expect(toPixel(frame, [61, 31.2])[1]).toBeCloseTo(48, 6);
    expect(toPixel(frame, [61, 24.6])[1]).toBeCloseTo(592, 6);
  });

  test('comes no closer than the zoom allows', () => {
    const frame = frameFor([64, 27, 64.0001, 27.0001], 9);
    expect(frameZoom(frame)).toBeCloseTo(9, 9);
    const [x, y] = toPixel(frame, [64.00005, 27.00005]);
    expect([x, y]).toEqual([expect.closeTo(450, 3), expect.closeTo(320, 3)]);
  });

  test('shows one point at the closest zoom', () => {
    expect(frameZoom(frameFor([64, 27, 64, 27], 11))).toBeCloseTo(11, 9);
  });
});

test('a pixel leads back to its position', () => {
  const frame = frameFor([56.2, 24.6, 67.6, 31.2], 14);
  const [longitude, latitude] = toPosition(frame, toPixel(frame, [64.09459, 26.97186]));
  expect(longitude).toBeCloseTo(64.09459, 9);
  expect(latitude).toBeCloseTo(26.97186, 9);
});

test('a box holds its edge', () => {
  expect(isInBox([900, 640], PICTURE)).toBe(true);
  expect(isInBox([900.01, 640], PICTURE)).toBe(false);
  expect(isInBox([0, -0.01], PICTURE)).toBe(false);
});
