import { dayMs, type TimeSpan } from '#lib/case/story/time-window.ts';

/** A stretch of the axis within which time runs evenly. */
export interface TimeSegment extends TimeSpan {
  /** Where it lies on the axis, in shares of its length from 0 to 1. */
  readonly startShare: number;
  readonly endShare: number;
  /**
   * `days` holds events to the day; `long` is within one that is known to the year or so; in a `gap` nothing
   * is reported, and the axis is broken.
   */
  readonly kind: 'days' | 'long' | 'gap';
}

/** An axis on which days with events have room, and years without take little. */
export interface TimeScale {
  /** In order, without holes between them; at least one. */
  readonly segments: readonly TimeSegment[];
}

/** Times that are less well known than this would stretch the axis for nothing. */
const longestKnownMs = 45 * dayMs;
/** Days without events between two with some that are still shown as days. */
const quietDays = 1;
/** Width of a gap and of a long time in days of events, but in any case this share of all days. */
const gapDays = 0.35;
const longDays = 1;
const leastShare = 0.03;

const floorDay = (ms: number) => Math.floor(ms / dayMs) * dayMs;

/**
 * The axis for a set of times. Every time lies on it whole, and where there is none the axis is one day.
 * @param spans in any order
 */
export function timeScale(spans: readonly TimeSpan[]): TimeScale {
  const days = joined(
    spans
      .filter(({ startMs, endMs }) => endMs - startMs <= longestKnownMs)
      .map(({ startMs, endMs }) => ({
        startMs: floorDay(startMs),
        endMs: floorDay(endMs) + dayMs,
      })),
    quietDays * dayMs,
  );
  const long = joined(
    spans.filter(({ startMs, endMs }) => endMs - startMs > longestKnownMs),
    0,
  ).flatMap((span) => outside(span, days));
  const pieces = [
    ...days.map((span) => ({ ...span, kind: 'days' as const })),
    ...long.map((span) => ({ ...span, kind: 'long' as const })),
  ].toSorted((a, b) => a.startMs - b.startMs);
  if (pieces.length === 0) pieces.push({ startMs: 0, endMs: dayMs, kind: 'days' });
  return { segments: laidOut(withGaps(pieces)) };
}

type Piece = TimeSpan & Pick<TimeSegment, 'kind'>;

/** Spans in order, those that lie closer together than a gap as one. */
function joined(spans: readonly TimeSpan[], gapMs: number): readonly TimeSpan[] {
  const all: { startMs: number; endMs: number }[] = [];
  for (const { startMs, endMs } of spans.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = all.at(-1);
    if (last !== undefined && startMs - last.endMs <= gapMs) {
      last.endMs = Math.max(last.endMs, endMs);
    } else all.push({ startMs, endMs });
  }
  return all;
}

/** What of a span lies outside of others, which are in order. */
function outside(span: TimeSpan, others: readonly TimeSpan[]): readonly TimeSpan[] {
  const left: TimeSpan[] = [];
  let { startMs } = span;
  for (const other of others) {
    if (other.endMs <= startMs || other.startMs >= span.endMs) continue;
    if (other.startMs > startMs) left.push({ startMs, endMs: other.startMs });
    startMs = Math.max(startMs, other.endMs);
  }
  if (startMs < span.endMs) left.push({ startMs, endMs: span.endMs });
  return left;
}

const withGaps = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || before.endMs >= piece.startMs) return [piece];
    return [{ startMs: before.endMs, endMs: piece.startMs, kind: 'gap' as const }, piece];
  });

function laidOut(pieces: readonly Piece[]): readonly TimeSegment[] {
  const daysOf = (piece: Piece) => (piece.endMs - piece.startMs) / dayMs;
  const allDays = pieces
    .filter(({ kind }) => kind === 'days')
    .reduce((sum, piece) => sum + daysOf(piece), 0);
  const least = allDays * leastShare;
  const widths = pieces.map((piece) => {
    if (piece.kind === 'days') return daysOf(piece);
    return Math.max(least, piece.kind === 'gap' ? gapDays : longDays);
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  let at = 0;
  return pieces.map((piece, index) => {
    const startShare = at / total;
    at += widths[index] ?? 0;
    return { ...piece, startShare, endShare: at / total };
  });
}

/** Where a moment lies on the axis, from 0 to 1; what lies off the axis, at its end. */
export function shareOf({ segments }: TimeScale, ms: number): number {
  const segment = segments.find(({ endMs }) => ms < endMs);
  if (segment === undefined) return 1;
  const { startMs, endMs, startShare, endShare } = segment;
  const within = Math.max(0, (ms - startMs) / (endMs - startMs));
  return startShare + within * (endShare - startShare);
}

/** The moment at a place of the axis; beyond either end, that end. */
export function momentAt({ segments }: TimeScale, share: number): number {
  const segment = segments.find(({ endShare }) => share < endShare) ?? segments.at(-1);
  if (segment === undefined) throw new Error('A time scale has no segments.');
  const { startMs, endMs, startShare, endShare } = segment;
  const within = Math.min(1, Math.max(0, (share - startShare) / (endShare - startShare)));
  return startMs + within * (endMs - startMs);
}

/** First and last moment of the axis. */
export const domainOf = ({ segments }: TimeScale): TimeSpan => ({
  startMs: segments[0]?.startMs ?? 0,
  endMs: segments.at(-1)?.endMs ?? 0,
});
