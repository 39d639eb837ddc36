import type { Position } from '#lib/geo/position.ts';
import { joinLines } from './join-lines.ts';
import type { Box } from './region.ts';

export interface LandPart {
  readonly country: string;
  readonly inside: boolean;
  readonly rings: readonly (readonly Position[])[];
}

export interface EdgeLine {
  /** Countries on both sides in alphabetical order, or one country where the other side is the sea. */
  readonly countries: readonly string[];
  readonly inside: boolean;
  readonly line: readonly Position[];
}

interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly owners: LandPart[];
}

function segmentKey(a: Position, b: Position): string {
  const [first, second] = [a.join(' '), b.join(' ')].sort();
  return `${first} ${second}`;
}

/** Whether a segment is a piece of a box's frame rather than of a coast. */
function isOnFrame({ from, to }: Segment, [west, south, east, north]: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 2e-5;
  return (
    [west, east].some((edge) => near(from[0], edge) && near(to[0], edge)) ||
    [south, north].some((edge) => near(from[1], edge) && near(to[1], edge))
  );
}

/** Every segment of the rings once, with all parts that it bounds. */
function segmentsOf(parts: readonly LandPart[]): Iterable<Segment> {
  const segments = new Map<string, Segment>();
  const add = (from: Position, to: Position, part: LandPart): void => {
    const key = segmentKey(from, to);
    const known = segments.get(key);
    if (known) known.owners.push(part);
    else segments.set(key, { from, to, owners: [part] });
  };
  for (const part of parts) {
    for (const ring of part.rings) {
      for (const [index, to] of ring.entries()) add(ring[index - 1] ?? to, to, part);
    }
  }
  return segments.values();
}

/**
 * Borders and coasts as the edges of land polygons that share their vertices. Edges along a frame are left
 * out, so that a clipped coast does not run round the map.
 */
export function landEdges(parts: readonly LandPart[], frames: readonly Box[]): EdgeLine[] {
  const groups = new Map<string, { countries: string[]; inside: boolean; lines: Position[][] }>();
  for (const segment of segmentsOf(parts)) {
    if (segment.from === segment.to) continue;
    const countries = [...new Set(segment.owners.map(({ country }) => country))].sort();
    if (countries.length === 1 && segment.owners.length > 1) continue;
    if (frames.some((frame) => isOnFrame(segment, frame))) continue;
    const inside = segment.owners.some((owner) => owner.inside);
    const key = `${countries.join(' ')} ${inside}`;
    const group = groups.get(key) ?? { countries, inside, lines: [] };
    group.lines.push([segment.from, segment.to]);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ countries, inside, lines }) =>
    joinLines(lines).map((line) => ({ countries, inside, line })),
  );
}
