import { polylineLengthMetres } from '#lib/geo/polyline-length.ts';
import { borders } from './borders.ts';

/** What the method page tells of each border dataset: where it is from, and how long its line is. */
export function borderLengths() {
  return borders.map(({ id, name, dataset, version, licence, licenceUrl, scale, note, line }) => ({
    id,
    name,
    dataset,
    version,
    licence,
    licenceUrl,
    scale,
    note,
    vertices: line.length,
    lengthMetres: polylineLengthMetres(line),
  }));
}
