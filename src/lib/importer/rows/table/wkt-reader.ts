import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';
import type { ImportProblem } from '../../import-issue.ts';
import { featureGeometry } from '../features/feature-geometry.ts';
import type { PositionFault, PositionReader } from './position-reader.ts';

const otherReference = /^\s*SRID=(?!4326;)\d+;/i;

/** Reads positions from a column of well-known text, with or without `SRID=4326;` before it. */
export class WktReader implements PositionReader {
  longitude = NaN;
  latitude = NaN;
  shape: Geometry | null = null;
  readonly #column: number;
  readonly #isSwapped: boolean;

  constructor(column: number, isSwapped: boolean) {
    this.#column = column;
    this.#isSwapped = isSwapped;
  }

  read(cells: readonly string[]): PositionFault | null {
    const text = cells[this.#column] ?? '';
    const reason = this.#readText(text.trim());
    return reason === null ? null : { reason, column: this.#column, text };
  }

  #readText(text: string): ImportProblem | null {
    if (text === '') return 'empty';
    const written = geometryOf(text);
    if (written === null) return wktProblem(text);
    const geometry = featureGeometry(written, this.#isSwapped);
    if (typeof geometry === 'string') return isEmpty(text) ? 'no-geometry' : geometry;
    const isPoint = geometry.type === 'Point';
    this.shape = isPoint ? null : geometry;
    this.longitude = isPoint ? (geometry.coordinates[0] ?? NaN) : NaN;
    this.latitude = isPoint ? (geometry.coordinates[1] ?? NaN) : NaN;
    return null;
  }
}

function wktProblem(text: string): ImportProblem {
  if (isEmpty(text)) return 'no-geometry';
  return otherReference.test(text) ? 'unsupported-reference-system' : 'malformed-wkt';
}

const isEmpty = (text: string) => /\bEMPTY\b/i.test(text);

function geometryOf(text: string): Geometry | null {
  try {
    return wktToGeoJSON(text);
  } catch {
    return null;
  }
}
