import { plainCoordinateText } from './coordinate-text.ts';
import { parseGeoUri } from './geo-uri.ts';
import { parseMgrs } from './mgrs.ts';
import { parseAngles } from './parse-angles.ts';
import type { ParsedCoordinates } from './parsed-coordinates.ts';
import { parsePlusCode } from './plus-code.ts';

const longestText = 200;

/**
 * Reads coordinates as people type or paste them: decimal degrees, degrees with minutes and seconds,
 * MGRS, full plus codes and geo: URIs, in Western, Persian or Arabic digits. Latitude comes first
 * unless letters or labels say otherwise; a comma may be the decimal sign. Never throws.
 */
export function parseCoordinates(text: string): ParsedCoordinates {
  if (text.length > longestText) return { kind: 'invalid', reason: 'too-long' };
  const plain = plainCoordinateText(text);
  if (plain === '') return { kind: 'invalid', reason: 'empty' };
  if (/^geo:/i.test(plain)) return parseGeoUri(plain);
  return parsePlusCode(plain) ?? parseMgrs(plain) ?? parseAngles(plain);
}
