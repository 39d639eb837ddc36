import fc from 'fast-check';
import type { Measurement, MeasurePoint, PointBinding } from './measurement.ts';
import type { Position } from '#lib/geo/position.ts';

/** Positions all over the Earth, for property tests. */
export const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** Ids of all characters, not only those that ids of a case may have. */
export const anyId: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', minLength: 1 });

const anyBinding: fc.Arbitrary<PointBinding> = fc.oneof(
  fc.constant({ kind: 'free' } as const),
  fc.record({ kind: fc.constant('place' as const), id: anyId }),
  fc.record({ kind: fc.constant('border' as const), dataset: anyId }),
);

const anyPoint: fc.Arbitrary<MeasurePoint> = fc.record({
  position: anyPosition,
  binding: anyBinding,
});

/** Measurements of up to 10 points; only those of two or more may be finished. */
export const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({ points: fc.array(anyPoint), finished: fc.boolean() })
  .map(({ points, finished }) => ({ points, finished: finished && points.length >= 2 }));
