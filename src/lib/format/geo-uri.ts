import { metresPerDegree } from './degree-metres.ts';
import type { CoordinatesProblem, ParsedCoordinates } from './parsed-coordinates.ts';

const coordinate = String.raw`(-?\d+(?:\.(\d+))?)`;
const geoUri = new RegExp(
  `^geo:${coordinate},${coordinate}(?:,-?\\d+(?:\\.\\d+)?)?((?:;[^;?]*)*)(?:\\?.*)?$`,
  'i',
);

/**
 * Reads a geo: URI (RFC 5870), latitude first; altitude and query are ignored. The parameter `u`, its
 * uncertainty in metres, gives the resolution where it is coarser than the digits.
 */
export function parseGeoUri(text: string): ParsedCoordinates {
  const match = geoUri.exec(text);
  if (match === null) return invalid('unrecognised');
  const [, latitudeText, latitudeDecimals = '', longitudeText, longitudeDecimals = ''] = match;
  const parameters = new URLSearchParams((match[5] ?? '').toLowerCase().replaceAll(';', '&'));
  if ((parameters.get('crs') ?? 'wgs84') !== 'wgs84')
    return invalid('unsupported-reference-system');
  const latitude = Number(latitudeText);
  const longitude = Number(longitudeText);
  if (Math.abs(latitude) > 90) return invalid('latitude-out-of-range');
  if (Math.abs(longitude) > 180) return invalid('longitude-out-of-range');
  const decimals = Math.min(latitudeDecimals.length, longitudeDecimals.length);
  const uncertainty = Number(parameters.get('u') ?? 0);
  return {
    kind: 'position',
    position: [longitude, latitude],
    notation: 'dd',
    resolutionMetres: Math.max(
      metresPerDegree / 10 ** decimals,
      Number.isFinite(uncertainty) ? uncertainty : 0,
    ),
  };
}

function invalid(reason: CoordinatesProblem): ParsedCoordinates {
  return { kind: 'invalid', reason };
}
