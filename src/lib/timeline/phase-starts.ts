import type { Phase } from '#lib/case/schema/common.ts';
import type { TimeSpan } from '#lib/case/story/time-window.ts';

/** A part of the story on the axis, up to where the next one starts. */
export interface PhaseSpan extends TimeSpan {
  readonly phase: Phase;
}

const phases: readonly Phase[] = ['before', 'article', 'after'];

/**
 * Where each phase that has events lies: from its first event to the first one of the next phase.
 * @param domain of the axis, which the first phase and the last fill to its ends
 */
export function phaseSpans(
  events: readonly { readonly phase: Phase; readonly span: TimeSpan }[],
  domain: TimeSpan,
): readonly PhaseSpan[] {
  const starts = phases.flatMap((phase) => {
    const own = events.filter((event) => event.phase === phase);
    if (own.length === 0) return [];
    return [{ phase, startMs: own.reduce((ms, { span }) => Math.min(ms, span.startMs), Infinity) }];
  });
  return starts.map(({ phase, startMs }, index) => ({
    phase,
    startMs: index === 0 ? domain.startMs : startMs,
    endMs: starts[index + 1]?.startMs ?? domain.endMs,
  }));
}
