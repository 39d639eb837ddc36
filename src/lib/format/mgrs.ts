import type { MgrsDigits } from './coordinate-precision.ts';
import { mgrs } from './mgrs-library.ts';
import type { ParsedCoordinates } from './parsed-coordinates.ts';
import { longitudeNear, normalLongitude } from '#lib/geo/angles.ts';
import type { Position } from '#lib/geo/position.ts';

const bands = 'CDEFGHJKLMNPQRSTUVWX';
const reference = /^(\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z])([A-HJ-NP-V]) ?([\d ]*)$/;
const polarReference = /^[ABYZ] ?[A-HJ-NP-Z] ?[A-HJ-NP-Z] ?\d[\d ]*$/;
const resemblance = /^\d{1,2} ?[A-Z] ?[A-Z]{2} ?[\d ]*$/;

/**
 * MGRS reference of the square that holds a position, in spaced groups: `41R PK 60542 83909`.
 * The square is 1 m wide with 5 digits per axis, 10 m with 4, … 100 km with 0.
 *
 * @returns null outside 80°S to 84°N, where UTM, on which MGRS is built, does not reach.
 */
export function formatMgrs(position: Position, digits: MgrsDigits = 5): string | null {
  const longitude = normalLongitude(position[0]);
  const latitude = position[1];
  if (!(latitude >= -80 && latitude < 84)) return null;
  const compact = mgrs.forward([ontoZones(longitude), latitude], digits);
  const squareEnd = compact.length - 2 * digits;
  const parts = [
    compact.slice(0, squareEnd - 2),
    compact.slice(squareEnd - 2, squareEnd),
    compact.slice(squareEnd, squareEnd + digits),
    compact.slice(squareEnd + digits),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The library puts the last longitudes below 180° into a zone 61; they belong to zone 1 with 180°. */
function ontoZones(longitude: number): number {
  return longitude + 180 >= 360 ? -180 : longitude;
}

/**
 * Reads an MGRS reference with or without spaces; the position is the middle of its square.
 *
 * @returns null when the text does not look like MGRS at all.
 */
export function parseMgrs(text: string): ParsedCoordinates | null {
  const upper = text.toUpperCase();
  if (polarReference.test(upper)) return { kind: 'invalid', reason: 'mgrs-outside-limits' };
  const match = reference.exec(upper);
  if (match === null) return resemblance.test(upper) ? malformed : null;
  const [, zone = '', band = '', column = '', row = '', digits = ''] = match;
  const groups = digits.split(' ').filter((group) => group !== '');
  const perAxis = digitsPerAxis(groups);
  if (perAxis === null || !isColumnOfZone(column, Number(zone))) return malformed;
  const position = middleOfSquare(`${zone}${band}${column}${row}${groups.join('')}`);
  if (position === null || !isNearZone(position, Number(zone), band)) return malformed;
  return { kind: 'position', position, notation: 'mgrs', resolutionMetres: 10 ** (5 - perAxis) };
}

const malformed: ParsedCoordinates = { kind: 'invalid', reason: 'malformed-mgrs' };

function digitsPerAxis(groups: readonly string[]): number | null {
  const [easting = '', northing] = groups;
  const isSplitWell = northing === undefined || easting.length === northing.length;
  const count = groups.join('').length;
  return groups.length <= 2 && isSplitWell && count % 2 === 0 && count <= 10 ? count / 2 : null;
}

/** The library reads any column letter; only eight belong to each zone, in a cycle of three sets. */
function isColumnOfZone(column: string, zone: number): boolean {
  if (zone < 1 || zone > 60) return false;
  return (['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'][zone % 3] ?? '').includes(column);
}

function middleOfSquare(compact: string): Position | null {
  try {
    const [longitude, latitude] = mgrs.toPoint(compact);
    const isPosition = Number.isFinite(longitude) && Math.abs(latitude) <= 90;
    return isPosition ? [normalLongitude(longitude), latitude] : null;
  } catch {
    return null;
  }
}

/**
 * Squares reach up to 100 km over the edge of their zone and band, so a degree more is allowed;
 * Norway and Svalbard have zones that are wider than 6°.
 */
function isNearZone([longitude, latitude]: Position, zone: number, band: string): boolean {
  const south = bands.indexOf(band) * 8 - 80;
  const north = band === 'X' ? 84 : south + 8;
  const halfWidth = latitude >= 55 ? 6 : 3;
  const meridian = zone * 6 - 183;
  const degreesOff = Math.abs(longitudeNear(longitude, meridian) - meridian);
  return (
    latitude >= south - 1 &&
    latitude <= north + 1 &&
    degreesOff <= halfWidth + 1 / Math.cos((latitude * Math.PI) / 180)
  );
}
