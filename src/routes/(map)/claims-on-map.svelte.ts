import { onDestroy } from 'svelte';
import ClaimsWorkerScript from '#lib/claims/claims.worker.ts?worker';
import { CandidateFinder, type CandidatePlace } from '#lib/state/candidate-finder.svelte.ts';
import { ClaimDrawing, type DrawnClaim } from '#lib/state/claim-drawing.svelte.ts';
import { ClaimsWorker } from '#lib/state/claims-worker.ts';
import { getDashboard } from '#lib/state/dashboard.svelte.ts';
import { QuotedLines } from '#lib/state/quoted-lines.svelte.ts';

interface Subject {
  /** The place without a position that the page is about. */
  readonly place: CandidatePlace | null;
  /** The distance claim that the page is about. */
  readonly claim: DrawnClaim | null;
}

/** What the map draws of distance claims, as the reader reads them. Must be made while a component is set up. */
export class ClaimsOnMap {
  /** Where the place may be. */
  readonly finder: CandidateFinder;
  /** The distances taken to hold there, as lines. */
  readonly lines: QuotedLines;
  /** The one claim as a ring or a band. */
  readonly drawing: ClaimDrawing;

  constructor(subject: () => Subject) {
    const dashboard = getDashboard();
    const worker = new ClaimsWorker(() => new ClaimsWorkerScript());
    // A worker of their own: lines take longer than areas, which must not wait for them.
    const lineWorker = new ClaimsWorker(() => new ClaimsWorkerScript());
    onDestroy(() => {
      worker.stop();
      lineWorker.stop();
    });
    const choice = () => dashboard.reading;
    this.finder = new CandidateFinder(worker, () => ({
      place: subject().place,
      choice: choice(),
    }));
    this.drawing = new ClaimDrawing(worker, () => ({ claim: subject().claim, choice: choice() }));
    this.lines = new QuotedLines(lineWorker, () => ({
      place: subject().place,
      reading: this.finder.reading,
      isReady: dashboard.mapStatus === 'ready',
    }));
  }
}
