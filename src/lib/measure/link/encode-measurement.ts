import { linkPosition } from '../fragment/link-numbers.ts';
import { finish } from '../model/finish.ts';
import {
  maxMeasurePoints,
  measureColours,
  pointDecimals,
  type Measurement,
  type MeasurePoint,
  type PointBinding,
} from '../model/measurement.ts';
import { shapeLetters } from './shape-letters.ts';

const written = new WeakMap<Measurement, string>();

/**
 * Writes a measurement for the hash fragment of a link:
 * `2l;b=osm:0.6.0;n=To%20Saravan;64.09459,26.97186@panjgur;63.5,27.1~e12` – the version, the shape's letter,
 * `o` after it while it is still being drawn; then what differs from a plain one as `key=value`: the border
 * with its version (`b`), colour (`c`), name (`n`) and note (`t`); then per point longitude, latitude (at most
 * 9 decimals) and what it holds on to: `@place`, `*event@place`, `~v12` a vertex of the border, `~e12` an
 * edge, `~` the border somewhere. Texts are percent-encoded, so there is no `&` or `#` in it.
 *
 * @throws RangeError when a coordinate is not finite, an id is empty, or there are too many points.
 */
export function encodeMeasurement(measurement: Measurement): string {
  const known = written.get(measurement);
  if (known !== undefined) return known;
  const { points, shape, border, colour, name, note } = measurement;
  if (points.length > maxMeasurePoints) {
    throw new RangeError(`A link cannot carry ${String(points.length)} points.`);
  }
  // What has too few points to be finished is not, whatever it says.
  const isFinished = finish({ ...measurement, finished: false }).finished && measurement.finished;
  const fields = [
    field('b', border.dataset === '' ? '' : [border.dataset, border.version].map(text).join(':')),
    field('c', colour === measureColours[0] ? '' : colour),
    field('n', text(name)),
    field('t', text(note)),
  ];
  const encoded = [
    `2${shapeLetters[shape]}${isFinished ? '' : 'o'}`,
    ...fields.filter((entry) => entry !== ''),
    ...points.map(encodePoint),
  ].join(';');
  written.set(measurement, encoded);
  return encoded;
}

const field = (key: string, value: string) => (value === '' ? '' : `${key}=${value}`);

const text = (value: string) => encodeURIComponent(value.toWellFormed());

function encodePoint({ position, binding }: MeasurePoint): string {
  return linkPosition(position, pointDecimals) + encodeBinding(binding);
}

function encodeBinding(binding: PointBinding): string {
  switch (binding.kind) {
    case 'free':
      return '';
    case 'place':
      return `@${id(binding.id)}`;
    case 'event':
      return `*${id(binding.id)}@${id(binding.place)}`;
    case 'border':
      if (binding.part === null) return '~';
      return `~${binding.part.kind === 'vertex' ? 'v' : 'e'}${binding.part.number}`;
  }
}

function id(value: string): string {
  if (value === '')
    throw new RangeError('A point of a measurement is bound to an id that is empty.');
  return text(value);
}
