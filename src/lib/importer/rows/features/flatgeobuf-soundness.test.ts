import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { expect, it } from 'vitest';
import { isSound } from './flatgeobuf-soundness.ts';

interface Fake {
  readonly positions?: number;
  readonly ends?: readonly number[];
  readonly parts?: readonly Fake[];
  readonly partsLength?: number;
}

/** What of a geometry is looked at. */
const geometry = ({
  positions = 0,
  ends,
  parts = [],
  partsLength = parts.length,
}: Fake): Geometry =>
  ({
    partsLength: () => partsLength,
    parts: (i: number) => geometry(parts[i % parts.length] ?? {}),
    endsArray: () => (ends === undefined ? null : Uint32Array.from(ends)),
    xyArray: () => new Float64Array(positions * 2),
  }) as unknown as Geometry;

const nested = (depth: number): Fake => (depth === 0 ? {} : { parts: [nested(depth - 1)] });

it.each<[what: string, fake: Fake, isGood: boolean]>([
  ['a geometry without parts', { positions: 1 }, true],
  ['rings that end one after the other', { positions: 8, ends: [4, 8] }, true],
  ['rings that end before they begin', { positions: 8, ends: [8, 4] }, false],
  ['rings that end where there are no positions', { positions: 8, ends: [4, 9] }, false],
  ['parts with rings', { parts: [{ positions: 4, ends: [4] }, { positions: 4 }] }, true],
  ['parts with rings that are not in order', { parts: [{ positions: 4, ends: [5] }] }, false],
  ['parts in parts', nested(10), true],
  ['parts in parts in parts', nested(11), false],
  ['more parts than there are bytes', { partsLength: 0xffffffff }, false],
  ['parts that come to more than there are bytes', { parts: [{ partsLength: 200 }], partsLength: 200 }, false], // prettier-ignore
])('%s', (_, fake, isGood) => {
  expect(isSound(geometry(fake), 1000)).toBe(isGood);
});
