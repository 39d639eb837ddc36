import type { Claim, Place } from '#lib/case/model.ts';
import { buildBorderIndex, type BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { areaShares } from './area-shares.ts';
import { candidateAreas } from './candidate-areas.ts';
import { claimConstraint, type LocatedPlace } from './claim-constraints.ts';
import type { AreaConstraint, Constraint } from './constraint.ts';
import { fewestDropped, MOST_CONSTRAINTS } from './fewest-dropped.ts';
import { alongEdges } from './outline-samples.ts';
import type { MeasuredPolygon } from './ring-measures.ts';
import { boundingBox } from './search-box.ts';

/** An area that a place without a position is said to lie in. */
export interface NamedRing {
  readonly id: string;
  /** Closed, counter-clockwise, edges straight in longitude and latitude (RFC 7946). */
  readonly ring: readonly Position[];
}

/** What readings of a place without a position are made from. Plain data: it can be posted to a worker. */
export interface CandidateInputs {
  readonly place: Pick<Place, 'id' | 'country'>;
  /** Distance claims about the place. */
  readonly claims: readonly Pick<Claim, 'id' | 'figure'>[];
  /** Places that the distances are counted from, and others that tell the sides of the border. */
  readonly places: readonly LocatedPlace[];
  readonly contextAreas: readonly NamedRing[];
}

/** What a reader chose. */
export interface CandidateReading {
  readonly claimIds: readonly string[];
  /** Areas that the place must lie in. */
  readonly areaIds: readonly string[];
  /** See `claimedBounds`. */
  readonly tolerance: number;
}

/** A candidate area, and the share of it that lies in each context area, by its id. */
export interface ReadArea extends MeasuredPolygon {
  readonly shares: Readonly<Record<string, number>>;
}

/**
 * Where a reading leaves the place: in some areas; nowhere, with the smallest sets of claims and areas
 * to give up; or anywhere, since nothing was chosen or nothing that was chosen has an end near enough.
 */
export type CandidateOutcome =
  | { readonly kind: 'areas'; readonly areas: readonly ReadArea[] }
  | {
      readonly kind: 'none';
      /** Null beyond `MOST_CONSTRAINTS`, which are too many to be weighed against each other. */
      readonly dropped: readonly (readonly string[])[] | null;
    }
  | { readonly kind: 'nothing-chosen' }
  | { readonly kind: 'unbounded' };

interface Chosen {
  readonly id: string;
  readonly constraint: Constraint;
}

/**
 * Where a place may be when all chosen claims hold at once, on one border line. Claims and areas that are
 * not there or demand nothing are passed over; never throws. The same inputs object should be given
 * again, since what is prepared of it is kept.
 */
export function readCandidates(
  inputs: CandidateInputs,
  borderIndex: BorderIndex,
  reading: CandidateReading,
): CandidateOutcome {
  const context = contextConstraints(inputs);
  const chosen: Chosen[] = [
    ...claimConstraints(inputs, borderIndex, reading),
    ...context.filter(({ id }) => reading.areaIds.includes(id)),
  ];
  if (chosen.length === 0) return { kind: 'nothing-chosen' };
  const constraints = chosen.map(({ constraint }) => constraint);
  if (boundingBox(constraints) === null) return { kind: 'unbounded' };
  const areas = candidateAreas(constraints);
  if (areas.length === 0) return { kind: 'none', dropped: droppedIds(chosen) };
  return { kind: 'areas', areas: areas.map((area) => withShares(area, context, reading.areaIds)) };
}

/** Areas that the place must lie in hold all of an area, whatever its last digits say. */
function withShares(
  area: MeasuredPolygon,
  context: readonly NamedRing[],
  areaIds: readonly string[],
): ReadArea {
  const shares = areaShares(
    area,
    context.map(({ ring }) => ring),
  );
  const entries = context.map(({ id }, i) => [id, areaIds.includes(id) ? 1 : (shares[i] ?? 0)]);
  return { ...area, shares: Object.fromEntries(entries) as Record<string, number> };
}

function claimConstraints(
  { place, claims, places }: CandidateInputs,
  borderIndex: BorderIndex,
  { claimIds, tolerance }: CandidateReading,
): Chosen[] {
  return claims.flatMap((claim) => {
    if (!claimIds.includes(claim.id)) return [];
    const constraint = claimConstraint(claim, place, { places, borderIndex, tolerance });
    return constraint === null ? [] : [{ id: claim.id, constraint }];
  });
}

function droppedIds(chosen: readonly Chosen[]): string[][] | null {
  if (chosen.length > MOST_CONSTRAINTS) return null;
  return fewestDropped(chosen.map(({ constraint }) => constraint)).map((numbers) =>
    numbers.flatMap((number) => chosen[number]?.id ?? []),
  );
}

interface ContextConstraint extends NamedRing {
  readonly constraint: AreaConstraint;
}

/** Great circles so long stay within half a metre of edges that are straight in degrees. */
const EDGE_STEP_METRES = 5000;

const prepared = new WeakMap<CandidateInputs, readonly ContextConstraint[]>();

function contextConstraints(inputs: CandidateInputs): readonly ContextConstraint[] {
  const known = prepared.get(inputs);
  if (known !== undefined) return known;
  const context = inputs.contextAreas.map(({ id, ring }): ContextConstraint => ({
    id,
    ring,
    constraint: { kind: 'area', index: buildBorderIndex(alongEdges(ring, EDGE_STEP_METRES)) },
  }));
  prepared.set(inputs, context);
  return context;
}
