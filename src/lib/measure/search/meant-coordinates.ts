import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import type { InvalidCoordinates } from '#lib/format/parsed-coordinates.ts';

/**
 * Why a text that was meant as coordinates is no position. Null where it is one, and where it reads as a name:
 * it has no digit, or nothing is known of it but that it holds a word.
 */
export function meantCoordinates(text: string): InvalidCoordinates | null {
  const reading = parseCoordinates(text);
  if (reading.kind === 'position' || !/\p{Nd}/u.test(text)) return null;
  const isVague = reading.reason === 'unrecognised' || reading.reason === 'too-long';
  return isVague && /\p{L}{2}/u.test(text) ? null : reading;
}
