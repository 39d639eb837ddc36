import { createBorderHit } from '#lib/geo/border-hit.ts';
import { hitSide } from '#lib/geo/border-nearest.ts';
import { searchBorder } from '#lib/geo/border-search.ts';
import { gaussBorder, type GaussBorder } from '#lib/geo/gauss-border.ts';
import { gaussSphere, toGaussSphere } from '#lib/geo/gauss-sphere.ts';
import type { Position } from '#lib/geo/position.ts';
import { writeUnitVector } from '#lib/geo/unit-vector.ts';
import type { Constraint } from './constraint.ts';

/** What distances are counted from. Points are unit vectors on a Gauss sphere. */
export interface Anchor {
  /** Distance of a point in metres; negative on the wrong side of a line. */
  signedMetres(x: number, y: number, z: number): number;
  /** The distance that was measured last. */
  readonly lastMetres: number;
  /** By how much the distance of a point may differ from the last one, in metres; Infinity where that is not known. */
  slackMetres(x: number, y: number, z: number): number;
}

/** The anchor of a constraint on the Gauss sphere round a position. */
export function anchorOf(constraint: Constraint, centre: Position): Anchor {
  if (constraint.kind === 'place') return new PlaceAnchor(constraint.position, centre);
  const border = gaussBorder(constraint.index, centre);
  if (constraint.kind === 'area') return new LineAnchor(border, 'left');
  return new LineAnchor(border, constraint.side);
}

class PlaceAnchor implements Anchor {
  lastMetres = NaN;
  readonly #vector = new Float64Array(3);
  readonly #diameterMetres: number;

  constructor(position: Position, centre: Position) {
    const sphere = gaussSphere(centre);
    writeUnitVector(...toGaussSphere(sphere, position), this.#vector, 0);
    this.#diameterMetres = 2 * sphere.radiusMetres;
  }

  signedMetres(x: number, y: number, z: number): number {
    this.lastMetres = this.#diameterMetres * Math.asin(chord(this.#vector, 0, x, y, z) / 2);
    return this.lastMetres;
  }

  // Measuring costs no more than looking back.
  slackMetres(): number {
    return Infinity;
  }
}

/** Beyond this chord, in radii, an arc is longer than its chord by more than `ARC_OVER_CHORD`. */
const LONGEST_CHORD = 0.015;
const ARC_OVER_CHORD = 1.00001;

const hit = createBorderHit();

class LineAnchor implements Anchor {
  lastMetres = NaN;
  readonly #last = new Float64Array(3);
  /** How far round the last point the distance is sure to keep its sign's rule, in metres. */
  #reachMetres = -1;
  readonly #border: GaussBorder;
  readonly #side: 'left' | 'right' | null;
  readonly #ends = new Float64Array(6);
  readonly #hasJump: boolean;

  constructor(border: GaussBorder, side: 'left' | 'right' | null) {
    this.#border = border;
    this.#side = side;
    const { degrees, arcCount } = border.index;
    const end = (at: number): Position => [degrees[at] ?? NaN, degrees[at + 1] ?? NaN];
    const [first, last] = [end(0), end(2 * arcCount)];
    writeUnitVector(...first, this.#ends, 0);
    writeUnitVector(...last, this.#ends, 3);
    const isClosed = chord(this.#ends, 0, ...vectorAt(this.#ends, 3)) < 1e-12;
    // Beyond the ends of an open line its sides meet, and the distance changes its sign at once.
    this.#hasJump = side !== null && !isClosed;
  }

  signedMetres(x: number, y: number, z: number): number {
    const { index, sphere } = this.#border;
    searchBorder(index, x, y, z, hit);
    const metres = sphere.radiusMetres * hit.radians;
    this.#last[0] = x;
    this.#last[1] = y;
    this.#last[2] = z;
    this.#reachMetres = this.#hasJump ? this.#metresToJump(metres) : Infinity;
    const side = this.#side === null ? 'on' : hitSide(hit);
    this.lastMetres = side === 'on' || side === this.#side ? metres : -metres;
    return this.lastMetres;
  }

  slackMetres(x: number, y: number, z: number): number {
    const apart = chord(this.#last, 0, x, y, z);
    if (!(apart <= LONGEST_CHORD)) return Infinity;
    const metres = apart * this.#border.sphere.radiusMetres * ARC_OVER_CHORD;
    return metres <= this.#reachMetres ? metres : Infinity;
  }

  /**
   * At least how far the last point is from where the sides meet. There the nearest point is an end E,
   * so that with a point J there, d(P, E) ≤ d(P, J) + d(J, E) ≤ 2 d(P, J) + d(P, line).
   */
  #metresToJump(metres: number): number {
    const [x, y, z] = vectorAt(this.#last, 0);
    const toEnd = Math.min(chord(this.#ends, 0, x, y, z), chord(this.#ends, 3, x, y, z));
    return (toEnd * this.#border.sphere.radiusMetres - metres) / 2;
  }
}

function vectorAt(vectors: Float64Array, at: number): readonly [number, number, number] {
  return [vectors[at] ?? NaN, vectors[at + 1] ?? NaN, vectors[at + 2] ?? NaN];
}

function chord(vectors: Float64Array, at: number, x: number, y: number, z: number): number {
  const dx = x - (vectors[at] as number);
  const dy = y - (vectors[at + 1] as number);
  const dz = z - (vectors[at + 2] as number);
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}
