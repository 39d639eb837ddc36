import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLanes } from './lanes.ts';

const room = { leastShare: 0.02, mostLanes: 12 };

it('takes the first row that is free', () => {
  const spans = [
    { startShare: 0, endShare: 0.5 },
    { startShare: 0.1, endShare: 0.2 },
    { startShare: 0.3, endShare: 0.4 },
    { startShare: 0.5, endShare: 0.5 },
    { startShare: 0.51, endShare: 0.51 },
  ];
  expect(packLanes(spans, room)).toEqual([0, 1, 1, 0, 1]);
});

it('gives up where there would be too many', () => {
  const same = Array.from({ length: 13 }, () => ({ startShare: 0, endShare: 1 }));
  expect(packLanes(same.slice(1), room)).toEqual(same.slice(1).map((_, index) => index));
  expect(packLanes(same, room)).toBeNull();
});

it('never lets two in one row cover each other', () => {
  const anySpan = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }))
    .map(([startShare, width]) => ({ startShare, endShare: startShare + width }));
  const sorted = fc
    .array(anySpan, { maxLength: 20 })
    .map((spans) => spans.toSorted((a, b) => a.startShare - b.startShare));
  fc.assert(
    fc.property(sorted, (spans) => {
      const lanes = packLanes(spans, { ...room, mostLanes: 20 });
      expect(lanes).toHaveLength(spans.length);
      spans.forEach((span, index) => {
        const before = spans
          .slice(0, index)
          .filter((_, other) => lanes?.[other] === lanes?.[index]);
        for (const { startShare, endShare } of before) {
          expect(span.startShare + 1e-9).toBeGreaterThanOrEqual(
            Math.max(endShare, startShare + room.leastShare),
          );
        }
      });
    }),
  );
});
