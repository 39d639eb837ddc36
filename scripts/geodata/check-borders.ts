import type { Position } from '#lib/geo/position.ts';
import { assertNear } from './assert-near.ts';
import {
  deviationTolerance,
  inKilometres,
  lineExpectations,
  pairExpectations,
} from './border-expectations.ts';
import { borderRegistry, type BorderId } from './border-registry.ts';
import { lineDeviation } from './line-deviation.ts';
import { lengthMetres } from './line-length.ts';

type Lines = Readonly<Record<BorderId, readonly Position[]>>;
type Triple = readonly [number, number, number];

const mean = ([value]: Triple): number => value;
const max = ([, , value]: Triple): number => value;

function checkTriple(what: string, found: Triple, expected: Triple | undefined): void {
  if (!expected) return;
  assertNear(`${what}, mean km`, found[0], expected[0], deviationTolerance.mean);
  assertNear(`${what}, 95th percentile km`, found[1], expected[1], deviationTolerance.p95);
  assertNear(`${what}, greatest km`, found[2], expected[2], deviationTolerance.max);
}

/**
 * Checks lengths, vertex counts, direction and how far the datasets lie from each other.
 *
 * @throws Error that names the first figure that is not the expected one.
 */
export function checkBorders(lines: Lines): void {
  for (const { id } of borderRegistry) {
    const line = lines[id];
    const expected = lineExpectations[id];
    assertNear(`${id}, vertices`, line.length, expected.vertices, 0);
    const kilometres = lengthMetres(line) / 1000;
    assertNear(
      `${id}, length km`,
      kilometres,
      expected.lengthKilometres,
      expected.lengthToleranceKilometres,
    );
    assertNear(`${id}, latitude of the tripoint`, line[0]?.[1] ?? NaN, 29.86, 0.005);
    assertNear(`${id}, latitude of the coast`, line.at(-1)?.[1] ?? NaN, 25.19, 0.02);
    const to = inKilometres(lineDeviation(line, lines.osm));
    checkTriple(`${id} from osm`, to, expected.toOsm);
    checkTriple(`osm from ${id}`, inKilometres(lineDeviation(lines.osm, line)), expected.fromOsm);
  }
  for (const pair of pairExpectations) {
    const found = inKilometres(lineDeviation(lines[pair.from], lines[pair.to]));
    const what = `${pair.from} from ${pair.to}`;
    assertNear(`${what}, mean km`, mean(found), pair.mean, deviationTolerance.mean);
    assertNear(`${what}, greatest km`, max(found), pair.max, deviationTolerance.max);
  }
}
