import type { BorderPart } from '#lib/geo/border-part.ts';
import { percentDecoded } from '../fragment/link-numbers.ts';
import {
  emptyMeasurement,
  maxNameLength,
  maxNoteLength,
  measureColours,
  measureShapes,
  type Measurement,
  type PointBinding,
} from '../model/measurement.ts';
import type { DecodedMeasurement } from './decode-measurement.ts';
import { decodePoints, linkPieces } from './decode-points.ts';
import { shapeLetters } from './shape-letters.ts';

/** Greatest number of a vertex or edge that is read. */
const maxPartDigits = 7;

/** Reads the rest of a link of the second version; see `encodeMeasurement`. */
export function decodeVersion2(rest: string): DecodedMeasurement {
  const [head = '', ...pieces] = linkPieces(rest);
  const [, letter = '', open = ''] = /^([a-z])(o?)$/.exec(head) ?? [];
  const shape = measureShapes.find((candidate) => shapeLetters[candidate] === letter);
  if (shape === undefined) return { kind: 'invalid', reason: 'malformed' };
  const firstPoint = pieces.findIndex((piece) => !/^[a-z]=/.test(piece));
  const fields = firstPoint === -1 ? pieces : pieces.slice(0, firstPoint);
  let measurement: Measurement | null = {
    ...emptyMeasurement({ dataset: '', version: '' }, { shape }),
    finished: open === '',
  };
  for (const field of fields) {
    measurement = withField(measurement, field);
    if (measurement === null) return { kind: 'invalid', reason: 'malformed' };
  }
  return decodePoints(pieces.slice(fields.length), measurement, readBinding);
}

/** Takes a `key=value` over; null where the value cannot be read. Keys of a later hand are passed over. */
function withField(measurement: Measurement, field: string): Measurement | null {
  const key = field.slice(0, 1);
  const value = field.slice(2);
  const text = percentDecoded(value);
  if (text === null) return null;
  switch (key) {
    case 'b': {
      const [dataset, version] = value.split(':', 2).map(percentDecoded);
      if (!dataset) return null;
      return { ...measurement, border: { dataset, version: version ?? '' } };
    }
    case 'c': {
      const colour = measureColours.find((candidate) => candidate === text);
      return colour === undefined ? measurement : { ...measurement, colour };
    }
    case 'n':
      return { ...measurement, name: text.slice(0, maxNameLength).toWellFormed() };
    case 't':
      return { ...measurement, note: text.slice(0, maxNoteLength).toWellFormed() };
    default:
      return measurement;
  }
}

function readBinding(text: string): PointBinding | null {
  if (text === '') return { kind: 'free' };
  if (text.startsWith('~')) {
    const part = readPart(text.slice(1));
    return part === undefined ? null : { kind: 'border', part };
  }
  const [, eventText, placeText = ''] = /^(?:\*([^@]+))?@(.+)$/s.exec(text) ?? [];
  const place = percentDecoded(placeText);
  const event = eventText === undefined ? undefined : percentDecoded(eventText);
  if (!place || event === null || event === '') return null;
  return event === undefined ? { kind: 'place', id: place } : { kind: 'event', id: event, place };
}

/** A part of the border; null where none is named, undefined where it cannot be read. */
function readPart(text: string): BorderPart | null | undefined {
  if (text === '') return null;
  const [, letter, digits = ''] = /^([ve])(\d+)$/.exec(text) ?? [];
  if (letter === undefined || digits.length > maxPartDigits) return undefined;
  return { kind: letter === 'v' ? 'vertex' : 'edge', number: Number(digits) };
}
