import { wktToGeoJSON } from 'betterknown';
import type { Geometry, Position } from 'geojson';
import { normalLongitude } from '#lib/geo/angles.ts';
import type { ImportProblem } from '../../import-issue.ts';
import { positionProblem } from '../../position-problem.ts';
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
    const geometry = geometryOf(text);
    if (geometry === null) return /\bEMPTY\b/i.test(text) ? 'no-geometry' : wktProblem(text);
    if (this.#isSwapped) swap(geometry);
    const reason = geometryProblem(geometry);
    if (reason !== null) return reason;
    const isPoint = geometry.type === 'Point';
    this.shape = isPoint ? null : geometry;
    this.longitude = isPoint ? normalLongitude(geometry.coordinates[0] ?? NaN) : NaN;
    this.latitude = isPoint ? (geometry.coordinates[1] ?? NaN) : NaN;
    return null;
  }
}

const wktProblem = (text: string): ImportProblem =>
  otherReference.test(text) ? 'unsupported-reference-system' : 'malformed-wkt';

function geometryOf(text: string): Geometry | null {
  try {
    return wktToGeoJSON(text);
  } catch {
    return null;
  }
}

/** The first of its positions that is none says why. */
function geometryProblem(geometry: Geometry): ImportProblem | null {
  let found: ImportProblem | null = null;
  let count = 0;
  eachPosition(geometry, (position) => {
    count += 1;
    found ??= positionProblem(position[0] ?? NaN, position[1] ?? NaN);
  });
  return count === 0 ? 'no-geometry' : found;
}

function swap(geometry: Geometry): void {
  eachPosition(geometry, (position) => {
    [position[0], position[1]] = [position[1] ?? NaN, position[0] ?? NaN];
  });
}

function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit);
  } else visitAll(geometry.coordinates, visit);
}

type Coordinates = Position | Position[] | Position[][] | Position[][][];

function visitAll(coordinates: Coordinates, visit: (position: Position) => void): void {
  if (isPosition(coordinates)) visit(coordinates);
  else for (const part of coordinates) visitAll(part, visit);
}

const isPosition = (coordinates: Coordinates): coordinates is Position =>
  typeof coordinates[0] === 'number';
