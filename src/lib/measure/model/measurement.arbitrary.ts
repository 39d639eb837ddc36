import fc from 'fast-check';
import { finish } from './finish.ts';
import { measureColours, measurePoint, measureShapes } from './measurement.ts';
import type { Measurement, MeasurePoint, PointBinding } from './measurement.ts';
import type { BorderPart } from '#lib/geo/border-part.ts';
import type { Position } from '#lib/geo/position.ts';

/** Positions all over the Earth, for property tests. */
export const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** Ids of all characters, not only those that ids of a case may have. */
export const anyId: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', minLength: 1 });

const anyPart: fc.Arbitrary<BorderPart> = fc.record({
  kind: fc.constantFrom('vertex' as const, 'edge' as const),
  number: fc.nat(9_999_999),
});

const anyBinding: fc.Arbitrary<PointBinding> = fc.oneof(
  fc.constant({ kind: 'free' } as const),
  fc.record({ kind: fc.constant('place' as const), id: anyId }),
  fc.record({ kind: fc.constant('event' as const), id: anyId, place: anyId }),
  fc.record({ kind: fc.constant('border' as const), part: fc.option(anyPart) }),
);

const anyPoint: fc.Arbitrary<MeasurePoint> = fc
  .tuple(anyPosition, anyBinding)
  .map(([position, binding]) => measurePoint(position, binding));

const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });

/** Measurements of up to 10 points, as links carry them; only those of enough points are finished. */
export const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    shape: fc.constantFrom(...measureShapes),
    name: anyText,
    note: anyText,
    colour: fc.constantFrom(...measureColours),
    border: fc.record({ dataset: anyId, version: anyText }),
    points: fc.array(anyPoint),
    finished: fc.boolean(),
  })
  .map(({ finished, points, ...rest }) => {
    const kept = rest.shape === 'circle' ? points.slice(0, 2) : points;
    const open = { ...rest, points: kept, finished: false };
    return finished ? finish(open) : open;
  });
