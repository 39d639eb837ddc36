import { parseAngle } from './parse-angle.ts';
import type { Angle } from './parse-angle.ts';
import type {
  CoordinatesProblem,
  FoundCoordinates,
  InvalidCoordinates,
  ParsedCoordinates,
} from './parsed-coordinates.ts';
import type { Position } from '#lib/geo/position.ts';

/**
 * Reads two angles as a position: latitude first unless letters or labels say otherwise. Every place
 * where the text may fall into two is tried, with commas between digits as separators and as decimal
 * signs; the text is accepted when all readings that make sense agree.
 */
export function parseAngles(text: string): ParsedCoordinates {
  const readings = commaReadings(labelled(text)).flatMap((reading) =>
    splits(reading).flatMap(([first, second, isExplicit]) => {
      const result = readPair(first, second, isExplicit);
      return result === null ? [] : [result];
    }),
  );
  const found = readings.filter((reading) => reading.kind === 'position');
  const [first, ...others] = found;
  if (first === undefined) return mostTelling(readings);
  const agree = others.every((other) => isSamePosition(other.position, first.position));
  return agree ? first : invalid('ambiguous');
}

function labelled(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\blat(?:itude)?\b\.? ?[:=]? ?/gi, 'φ')
    .replace(/\b(?:lon|lng|long|longitude)\b\.? ?[:=]? ?/gi, 'λ')
    .replace(/(?<=\d):(?=\d)/g, ' ')
    .replace(/[ ;,/]+$/, '');
}

/** With a decimal point or a semicolon in the text there is only one way to read its commas. */
function commaReadings(text: string): readonly string[] {
  const betweenDigits = /(?<=\d),(?=\d)/g;
  const asDecimals = text.replace(betweenDigits, '.').replace(/,/g, ';');
  const asSeparators = text.replace(/,/g, ';');
  if (text.includes('.')) return [asSeparators];
  if (text.includes(';') || asDecimals === asSeparators) return [asDecimals];
  return [asSeparators, asDecimals];
}

type Split = readonly [first: string, second: string, isExplicit: boolean];

function splits(text: string): readonly Split[] {
  const parts = text.split(/ ?[;/] ?/);
  if (parts.length > 1) {
    const [first = '', second = ''] = parts;
    return parts.length === 2 ? [[first, second, true]] : [];
  }
  const boundaries: Split[] = [];
  for (let index = 1; index < text.length; index += 1) {
    const before = text.slice(0, index);
    const after = text.slice(index);
    if (mayFallApart(before, after)) boundaries.push([before.trim(), after.trim(), false]);
  }
  return boundaries;
}

/** Never inside a number; before a sign only when the first angle has one too, as in ISO 6709. */
function mayFallApart(before: string, after: string): boolean {
  if (/[\d.]$/.test(before) && /^[\d.]/.test(after)) return false;
  if (/\d$/.test(before) && /^[+-]/.test(after)) return /^[+-]/.test(before);
  return /[\dNSEWnsew°'"dmsDM. ]$/.test(before) && /^[ \dNSEWnsewφλ+.-]/.test(after);
}

function readPair(first: string, second: string, isExplicit: boolean): ParsedCoordinates | null {
  const one = parseAngle(first);
  const two = parseAngle(second);
  if (one === null || two === null) return null;
  if (one.kind === 'invalid') return one;
  if (two.kind === 'invalid') return two;
  const isMarkedAlike = (one.axis === null) === (two.axis === null);
  const isAlike = one.components === two.components;
  if (!isExplicit && !(isMarkedAlike && (isAlike || one.axis !== null))) {
    return isMarkedAlike ? null : invalid('ambiguous');
  }
  if (one.axis !== null && one.axis === two.axis) return invalid('same-axis-twice');
  const isLongitudeFirst = one.axis === 'longitude' || two.axis === 'latitude';
  return isLongitudeFirst ? locate(two, one) : locate(one, two);
}

function locate(latitude: Angle, longitude: Angle): ParsedCoordinates {
  const position: Position = [longitude.degrees, latitude.degrees];
  if (Math.abs(latitude.degrees) > 90) {
    const isGuess = latitude.axis === null && longitude.axis === null;
    const couldBeSwapped = Math.abs(latitude.degrees) <= 180 && Math.abs(longitude.degrees) <= 90;
    return isGuess && couldBeSwapped
      ? { ...invalid('latitude-out-of-range'), swapped: [latitude.degrees, longitude.degrees] }
      : invalid('latitude-out-of-range');
  }
  if (Math.abs(longitude.degrees) > 180) return invalid('longitude-out-of-range');
  return {
    kind: 'position',
    position,
    notation: latitude.components === 1 && longitude.components === 1 ? 'dd' : 'dms',
    resolutionMetres: Math.max(latitude.resolutionMetres, longitude.resolutionMetres),
  };
}

function mostTelling(readings: readonly ParsedCoordinates[]): InvalidCoordinates {
  const problems = readings.filter((reading) => reading.kind === 'invalid');
  return (
    problems.find((problem) => problem.reason !== 'ambiguous') ??
    problems[0] ??
    invalid('unrecognised')
  );
}

function invalid(reason: CoordinatesProblem): InvalidCoordinates {
  return { kind: 'invalid', reason };
}

function isSamePosition(a: FoundCoordinates['position'], b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
