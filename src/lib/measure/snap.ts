/** A point on the screen in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Something that a point of a measurement can hold on to. */
export interface SnapCandidate {
  readonly kind: string;
  readonly screen: ScreenPoint;
}

export interface SnapRule {
  /** Farthest distance that still snaps, in CSS pixels. */
  readonly tolerancePixels: number;
  /** Kinds from the most wanted to the least; other kinds never snap. */
  readonly priorities: readonly string[];
}

/**
 * The candidate to hold on to: of those within the tolerance the one of the most wanted kind, and of
 * these the nearest, so that a town beside the border is not lost to the border line. The first of two
 * equals wins; null when none is near enough.
 */
export function snapTarget<Candidate extends SnapCandidate>(
  pointer: ScreenPoint,
  candidates: readonly Candidate[],
  rule: SnapRule,
): Candidate | null {
  let best: Candidate | null = null;
  let bestRank = Infinity;
  let bestPixels = Infinity;
  for (const candidate of candidates) {
    const rank = rule.priorities.indexOf(candidate.kind);
    const pixels = Math.hypot(candidate.screen.x - pointer.x, candidate.screen.y - pointer.y);
    if (rank === -1 || !(pixels <= rule.tolerancePixels)) continue;
    if (rank < bestRank || (rank === bestRank && pixels < bestPixels)) {
      best = candidate;
      bestRank = rank;
      bestPixels = pixels;
    }
  }
  return best;
}
