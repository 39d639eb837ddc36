import { formatDecimalDegrees } from '#lib/format/decimal-degrees.ts';
import type { CoordinatesProblem, InvalidCoordinates } from '#lib/format/parsed-coordinates.ts';
import { m } from './paraglide/messages.js';

const texts: Record<CoordinatesProblem, () => string> = {
  empty: m.coordinates_empty,
  'too-long': m.coordinates_unrecognised,
  unrecognised: m.coordinates_unrecognised,
  ambiguous: m.coordinates_ambiguous,
  'latitude-out-of-range': m.coordinates_latitude,
  'longitude-out-of-range': m.coordinates_longitude,
  'minutes-or-seconds-out-of-range': m.coordinates_minutes,
  'same-axis-twice': m.coordinates_same_axis,
  'sign-with-hemisphere': m.coordinates_sign,
  'short-plus-code': m.coordinates_short_plus_code,
  'malformed-plus-code': m.coordinates_plus_code,
  'malformed-mgrs': m.coordinates_mgrs,
  'mgrs-outside-limits': m.coordinates_mgrs_polar,
  'unsupported-reference-system': m.coordinates_reference_system,
};

/** One plain sentence on why a text is no position, with the likely fix where there is one. */
export function coordinatesProblemText({ reason, swapped }: InvalidCoordinates): string {
  const text = texts[reason]();
  if (swapped === undefined) return text;
  return `${text} ${m.coordinates_swapped({ position: formatDecimalDegrees(swapped, 4) })}`;
}
