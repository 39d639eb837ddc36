import { isInBox, type PixelBox } from './frame.ts';
import type { Pixel } from './mercator.ts';

interface Edge {
  isInside(point: Pixel): boolean;
  /** Where the way from one point to the other crosses the edge. */
  cross(from: Pixel, to: Pixel): Pixel;
}

function edgesOf({ left, top, right, bottom }: PixelBox): readonly Edge[] {
  const atX = (x: number) => (a: Pixel, b: Pixel) =>
    [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])] as const;
  const atY = (y: number) => (a: Pixel, b: Pixel) =>
    [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y] as const;
  return [
    { isInside: ([x]) => x >= left, cross: atX(left) },
    { isInside: ([x]) => x <= right, cross: atX(right) },
    { isInside: ([, y]) => y >= top, cross: atY(top) },
    { isInside: ([, y]) => y <= bottom, cross: atY(bottom) },
  ];
}

/**
 * The part of a ring inside a box (Sutherland and Hodgman 1974), without the closing point. Parts
 * that only the outside joins stay joined along the box's edge, which a fill does not show.
 */
export function clipRing(ring: readonly Pixel[], box: PixelBox): readonly Pixel[] {
  let points = ring;
  if (points.every((point) => isInBox(point, box))) return withoutClosing(points);
  for (const edge of edgesOf(box)) {
    const kept: Pixel[] = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined && edge.isInside(before) !== edge.isInside(point)) {
        kept.push(edge.cross(before, point));
      }
      if (edge.isInside(point)) kept.push(point);
      before = point;
    }
    points = kept;
  }
  return withoutClosing(points);
}

function withoutClosing(ring: readonly Pixel[]): readonly Pixel[] {
  const first = ring[0];
  const last = ring.at(-1);
  const isClosed = first !== undefined && first[0] === last?.[0] && first[1] === last[1];
  return isClosed && ring.length > 1 ? ring.slice(0, -1) : ring;
}

/** The parts of a line inside a box, in order. */
export function clipLine(line: readonly Pixel[], box: PixelBox): Pixel[][] {
  const parts: Pixel[][] = [];
  let part: Pixel[] = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    const piece = from === undefined ? null : clipSegment(from, to, box);
    if (piece === null) return;
    const [start, end] = piece;
    const last = part.at(-1);
    if (last === undefined || last[0] !== start[0] || last[1] !== start[1]) {
      part = [start];
      parts.push(part);
    }
    part.push(end);
  });
  return parts;
}

/** Liang and Barsky 1984. Null where nothing of the segment is inside. */
function clipSegment(from: Pixel, to: Pixel, box: PixelBox): readonly [Pixel, Pixel] | null {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  let enter = 0;
  let leave = 1;
  const limits = [
    [-dx, from[0] - box.left],
    [dx, box.right - from[0]],
    [-dy, from[1] - box.top],
    [dy, box.bottom - from[1]],
  ] as const;
  for (const [step, room] of limits) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return null;
  const at = (share: number): Pixel => [from[0] + dx * share, from[1] + dy * share];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}
