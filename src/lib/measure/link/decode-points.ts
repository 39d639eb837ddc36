import { readLinkPosition } from '../fragment/link-numbers.ts';
import { finish } from '../model/finish.ts';
import {
  maxMeasurePoints,
  measurePoint,
  type Measurement,
  type MeasurePoint,
  type PointBinding,
} from '../model/measurement.ts';
import type { DecodedMeasurement } from './decode-measurement.ts';

/** Splits a link's text at its semicolons, no further than a bound of pieces that no link needs. */
export const linkPieces = (text: string): string[] => text.split(';', maxMeasurePoints + 10);

/** Reads the points of a link and puts them into a measurement, which is finished where they suffice. */
export function decodePoints(
  texts: readonly string[],
  measurement: Measurement,
  readBinding: (text: string) => PointBinding | null,
): DecodedMeasurement {
  if (texts.length > maxMeasurePoints || (measurement.shape === 'circle' && texts.length > 2)) {
    return { kind: 'invalid', reason: 'too-many-points' };
  }
  const points: MeasurePoint[] = [];
  for (const [index, text] of texts.entries()) {
    const point = decodePoint(text, readBinding);
    if (typeof point === 'string') return { kind: 'invalid', reason: point, point: index };
    points.push(point);
  }
  const open = { ...measurement, points, finished: false };
  return { kind: 'measurement', measurement: measurement.finished ? finish(open) : open };
}

function decodePoint(
  text: string,
  readBinding: (text: string) => PointBinding | null,
): MeasurePoint | 'malformed' | 'out-of-range' {
  const [, positionText = '', bindingText = ''] = /^([^@~*]*)(.*)$/s.exec(text) ?? [];
  const position = readLinkPosition(positionText);
  if (typeof position === 'string') return position;
  const binding = readBinding(bindingText);
  return binding === null ? 'malformed' : measurePoint(position, binding);
}
