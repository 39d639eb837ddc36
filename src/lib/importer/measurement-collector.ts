import type { Position } from '#lib/geo/position.ts';
import { decodeMeasurement } from '#lib/measure/link/decode-measurement.ts';
import { finish } from '#lib/measure/model/finish.ts';
import {
  emptyMeasurement,
  maxMeasurePoints,
  maxNameLength,
  maxNoteLength,
  measureColours,
  measurePoint,
  type BorderRef,
  type Measurement,
  type MeasureShape,
} from '#lib/measure/model/measurement.ts';
import { issueLog, type ImportIssue, type ImportPlace, type IssueLog } from './import-issue.ts';

/** More than one file is likely to hold, and than a reader can tell apart. */
export const maxImportedMeasurements = 500;

/** What a file says of something to measure. Values that are no texts count as missing. */
export interface FoundShape {
  readonly shape: MeasureShape;
  readonly positions: readonly Position[];
  readonly name?: unknown;
  readonly note?: unknown;
  readonly colour?: unknown;
}

export interface Collector extends Pick<IssueLog, 'report'> {
  /** Makes a measurement of what was found; positions on top of the one before are left out. */
  readonly add: (found: FoundShape, place: ImportPlace) => void;
  /** Takes a measurement as it is. */
  readonly keep: (measurement: Measurement) => void;
  /** The measurement of a text that `encodeMeasurement` wrote; null, and an issue, where it is none. */
  readonly restored: (text: string, place: ImportPlace) => Measurement | null;
  readonly result: () => { measurements: Measurement[]; issues: ImportIssue[] };
}

/** Gathers the measurements and issues of one file, within the limits of both. */
export function measurementCollector(border: BorderRef): Collector {
  const { report, issues } = issueLog();
  const measurements: Measurement[] = [];
  let tooMany = 0;
  const keep = (measurement: Measurement) => {
    if (measurements.length < maxImportedMeasurements) measurements.push(measurement);
    else tooMany += 1;
  };
  return {
    report,
    keep,
    add: (found, place) => {
      if (found.positions.length > maxMeasurePoints) {
        report('too-many-points', place, String(found.positions.length));
      } else {
        keep(measurementOf(found, border));
      }
    },
    restored: (text, place) => {
      const decoded = decodeMeasurement(text);
      if (decoded.kind === 'measurement') return decoded.measurement;
      const isNewer = decoded.reason === 'unknown-version';
      report(isNewer ? 'newer-measurement' : 'malformed-measurement', place, text);
      return null;
    },
    result: () => {
      if (tooMany > 0) report('too-many-measurements', {}, String(tooMany));
      const found = issues();
      const isEmpty = measurements.length === 0 && found.length === 0;
      if (isEmpty) report('nothing-to-measure');
      return { measurements, issues: issues() };
    },
  };
}

function measurementOf(
  { shape, positions, name, note, colour }: FoundShape,
  border: BorderRef,
): Measurement {
  const points = positions
    .map((position) => measurePoint(position))
    .filter(({ position: [x, y] }, index, all) => {
      const before = all[index - 1]?.position;
      return x !== before?.[0] || y !== before[1];
    });
  const known = measureColours.find((candidate) => candidate === colour);
  return finish({
    ...emptyMeasurement(border, { shape, ...(known === undefined ? {} : { colour: known }) }),
    name: textOf(name, maxNameLength),
    note: textOf(note, maxNoteLength),
    points: shape === 'circle' ? points.slice(0, 2) : points,
  });
}

const textOf = (value: unknown, longest: number) =>
  typeof value === 'string' ? value.trim().slice(0, longest).toWellFormed() : '';
