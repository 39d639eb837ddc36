import { metresPerDegree } from './degree-metres.ts';
import type { CoordinatesProblem } from './parsed-coordinates.ts';

export type Axis = 'latitude' | 'longitude';

/** One angle as written, not yet checked against the range of its axis. */
export interface Angle {
  readonly kind: 'angle';
  readonly degrees: number;
  /** Known from a letter or a label. */
  readonly axis: Axis | null;
  /** 1 for degrees only, 2 with minutes, 3 with seconds. */
  readonly components: 1 | 2 | 3;
  /** What one step of the last written digit is worth. */
  readonly resolutionMetres: number;
}

export interface InvalidAngle {
  readonly kind: 'invalid';
  readonly reason: CoordinatesProblem;
}

const number = String.raw`(\d+\.?\d*|\.\d+)`;
const whole = String.raw`(\d+)`;
const start = String.raw`^([φλ]?) ?([NSEWnsew]?) ?([+-]?) ?`;
const end = String.raw` ?([NSEWnsew]?)$`;

/** Symbols may be left out; letters for the units may not, or an s could be seconds or south. */
const patterns: readonly RegExp[] = [
  `${start}${number} ?°?${end}`,
  `${start}${whole}(?: ?° ?| )${number} ?'?${end}`,
  `${start}${whole}(?: ?° ?| )${whole}(?: ?' ?| )${number} ?"?${end}`,
  `${start}${number} ?(?:d|deg|D)${end}`,
  `${start}${whole} ?(?:d|deg|D) ?${number} ?(?:m|min|M)${end}`,
  `${start}${whole} ?(?:d|deg) ?${whole} ?(?:m|min) ?${number} ?(?:s|sec)?${end}`,
  `${start}${whole} ?D ?${whole} ?M ?${number} ?S?${end}`,
].map((source) => new RegExp(source));

/**
 * Reads one angle such as `26.97`, `-64.1`, `N 26 58 18.7`, `26°58.3'N`, `64d5m40.5sE` or, after a label
 * for latitude (φ) or longitude (λ), `φ26.97`. Expects text as `plainCoordinateText` leaves it.
 *
 * @returns null when the text is no angle.
 */
export function parseAngle(text: string): Angle | InvalidAngle | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return readAngle(match.slice(1).map((group) => group.toUpperCase()));
  }
  return null;
}

function readAngle(groups: readonly string[]): Angle | InvalidAngle | null {
  const [label = '', before = '', sign = ''] = groups;
  const numbers = groups.slice(3, -1);
  const after = groups.at(-1) ?? '';
  if (before !== '' && after !== '') return null;
  const letter = before + after;
  if (sign === '-' && letter !== '') return { kind: 'invalid', reason: 'sign-with-hemisphere' };
  const axes = new Set([axisOfLabel(label), axisOfLetter(letter)].filter((axis) => axis !== null));
  if (axes.size > 1) return { kind: 'invalid', reason: 'ambiguous' };

  const [degrees = 0, minutes = 0, seconds = 0] = numbers.map(Number);
  if (minutes >= 60 || seconds >= 60) {
    return { kind: 'invalid', reason: 'minutes-or-seconds-out-of-range' };
  }
  const size = degrees + minutes / 60 + seconds / 3600;
  const components = numbers.length === 3 ? 3 : numbers.length === 2 ? 2 : 1;
  const decimals = numbers.at(-1)?.split('.')[1]?.length ?? 0;
  return {
    kind: 'angle',
    degrees: sign === '-' || letter === 'S' || letter === 'W' ? 0 - size : size,
    axis: [...axes][0] ?? null,
    components,
    resolutionMetres: metresPerDegree / 60 ** (components - 1) / 10 ** decimals,
  };
}

function axisOfLabel(label: string): Axis | null {
  if (label === '') return null;
  return label === 'Φ' ? 'latitude' : 'longitude';
}

function axisOfLetter(letter: string): Axis | null {
  if (letter === '') return null;
  return letter === 'N' || letter === 'S' ? 'latitude' : 'longitude';
}
