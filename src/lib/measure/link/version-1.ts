import { percentDecoded } from '../fragment/link-numbers.ts';
import { emptyMeasurement, type PointBinding } from '../model/measurement.ts';
import type { DecodedMeasurement } from './decode-measurement.ts';
import { decodePoints, linkPieces } from './decode-points.ts';

/**
 * Reads the rest of a link of the first version, `1;64.09459,26.97186@panjgur;63.5,27.1~osm`: a line, with
 * `o` after the version while it was being drawn. It named the border's dataset at each point, and no
 * version of it; points on a second dataset are read as free.
 */
export function decodeVersion1(rest: string): DecodedMeasurement {
  const [head, ...texts] = linkPieces(rest);
  if (head !== '' && head !== 'o') return { kind: 'invalid', reason: 'malformed' };
  const dataset = texts.map(datasetOf).find((id) => id !== null) ?? '';
  const line = { ...emptyMeasurement({ dataset, version: '' }), finished: head === '' };
  return decodePoints(texts, line, (text): PointBinding | null => {
    if (text === '') return { kind: 'free' };
    const id = percentDecoded(text.slice(1));
    if (id === null || id === '' || text.startsWith('*')) return null;
    if (text.startsWith('@')) return { kind: 'place', id };
    return id === dataset ? { kind: 'border', part: null } : { kind: 'free' };
  });
}

function datasetOf(point: string): string | null {
  const [, text = ''] = /^[^@~*]*~(.+)$/s.exec(point) ?? [];
  return percentDecoded(text) || null;
}
