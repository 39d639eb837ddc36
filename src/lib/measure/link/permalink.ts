import { linkPosition, percentDecoded, readLinkPosition } from '../fragment/link-numbers.ts';
import { maxMeasurePoints } from '../model/measurement.ts';
import type { Measurement, MeasurePoint, PointBinding } from '../model/measurement.ts';

/** Why a text is no measurement. */
export type MeasurementLinkProblem =
  'unknown-version' | 'malformed' | 'out-of-range' | 'too-many-points';

export type DecodedMeasurement =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  | {
      readonly kind: 'invalid';
      readonly reason: MeasurementLinkProblem;
      /** Number of the first bad point, from 0, where one is to blame. */
      readonly point?: number;
    };

/**
 * Writes a measurement for the hash fragment of a link:
 * `1;64.09459,26.97186@panjgur;63.5,27.1~osm` – the version, `o` after it while the line is still being
 * drawn, then per point longitude, latitude (at most 7 decimals) and `@place` or `~dataset`. Ids are
 * percent-encoded, so the text holds no `&` or `#`.
 *
 * @throws RangeError when a coordinate is not finite, an id is empty, or there are too many points.
 */
export function encodeMeasurement(measurement: Measurement): string {
  const { points } = measurement;
  if (points.length > maxMeasurePoints) {
    throw new RangeError(`A link cannot carry ${String(points.length)} points.`);
  }
  return [isFinished(measurement.finished, points) ? '1' : '1o', ...points.map(encodePoint)].join(
    ';',
  );
}

/**
 * Reads what `encodeMeasurement` wrote. Text whose delimiters were percent-encoded on the way, as some
 * messengers do, is accepted too. Never throws.
 */
export function decodeMeasurement(text: string): DecodedMeasurement {
  const result = decodePlain(text);
  if (result.kind === 'measurement' || !text.includes('%')) return result;
  const decoded = percentDecoded(text);
  return decoded === null ? result : decodePlain(decoded);
}

/** A line needs two ends to be finished, whatever the link says. */
function isFinished(claimed: boolean, points: readonly MeasurePoint[]): boolean {
  return claimed && points.length >= 2;
}

function encodePoint({ position, binding }: MeasurePoint): string {
  return linkPosition(position) + encodeBinding(binding);
}

function encodeBinding(binding: PointBinding): string {
  switch (binding.kind) {
    case 'free':
      return '';
    case 'place':
      return `@${encodeId(binding.id)}`;
    case 'border':
      return `~${encodeId(binding.dataset)}`;
  }
}

function encodeId(id: string): string {
  if (id === '') throw new RangeError('A point of a measurement is bound to an id that is empty.');
  return encodeURIComponent(id.toWellFormed());
}

function decodePlain(text: string): DecodedMeasurement {
  const [head = '', ...pointTexts] = text.split(';', maxMeasurePoints + 2);
  const match = /^(\d+)(o?)$/.exec(head);
  if (match === null) return { kind: 'invalid', reason: 'malformed' };
  if (match[1] !== '1') return { kind: 'invalid', reason: 'unknown-version' };
  if (pointTexts.length > maxMeasurePoints) return { kind: 'invalid', reason: 'too-many-points' };
  const points: MeasurePoint[] = [];
  for (const [index, pointText] of pointTexts.entries()) {
    const point = decodePoint(pointText);
    if (typeof point === 'string') return { kind: 'invalid', reason: point, point: index };
    points.push(point);
  }
  return {
    kind: 'measurement',
    measurement: { points, finished: isFinished(match[2] === '', points) },
  };
}

function decodePoint(text: string): MeasurePoint | 'malformed' | 'out-of-range' {
  const [, positionText = '', mark, idText = ''] = /^([^@~]*)(?:([@~])(.+))?$/s.exec(text) ?? [];
  const position = readLinkPosition(positionText);
  if (typeof position === 'string') return position;
  if (mark === undefined) return { position, binding: { kind: 'free' } };
  const id = percentDecoded(idText);
  if (id === null) return 'malformed';
  return {
    position,
    binding: mark === '@' ? { kind: 'place', id } : { kind: 'border', dataset: id },
  };
}
