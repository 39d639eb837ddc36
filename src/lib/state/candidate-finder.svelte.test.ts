import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { ClaimsAnswer, ClaimsQuestion } from '#lib/claims/claims-answers.ts';
import type { CandidateOutcome } from '#lib/claims/candidate-reading.ts';
import { CandidateFinder, type CandidatePlace } from './candidate-finder.svelte.ts';
import { asInCase, type ReadingChoice } from './reading-choice.ts';

const outcomeOf = (km2: number): CandidateOutcome => ({
  kind: 'areas',
  areas: [{ rings: [], areaSquareMetres: km2 * 1e6, centroid: [63, 27], shares: {} }],
});
const placeOf = (id: string): CandidatePlace => ({
  inputs: { place: { id, country: 'PK' }, claims: [], places: [], contextAreas: [] },
  inCase: { claimIds: ['a', 'b'], areaIds: [], tolerance: 0.1, border: 'osm' },
  outcomeInCase: outcomeOf(143),
});
/** Lets everything that waits for a promise run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function openFinder() {
  const asked: ClaimsQuestion[] = [];
  let answer: () => Promise<ClaimsAnswer | null> = () =>
    Promise.resolve({ kind: 'candidates', outcome: outcomeOf(99) });
  let place = $state.raw(placeOf('village'));
  let choice = $state.raw<ReadingChoice>(asInCase);
  const worker = {
    ask: (question: ClaimsQuestion) => {
      asked.push(question);
      return answer();
    },
  };
  let finder: CandidateFinder | undefined;
  const close = $effect.root(() => {
    finder = new CandidateFinder(worker, () => ({ place, choice }));
  });
  if (finder === undefined) throw new Error('No finder.');
  flushSync();
  return {
    asked,
    finder,
    close,
    choose: (change: Partial<ReadingChoice>) => {
      choice = { ...choice, ...change };
      flushSync();
    },
    open: (next: CandidatePlace) => {
      place = next;
      flushSync();
    },
    answerWith: (next: typeof answer) => {
      answer = next;
    },
  };
}

describe('CandidateFinder', () => {
  it('has the reading of the case at once, and asks nobody for it', () => {
    const { finder, asked, close } = openFinder();
    expect(finder.isAsInCase).toBe(true);
    expect(finder.shown.outcome).toEqual(outcomeOf(143));
    expect(finder.areas).toMatchObject([{ placeId: 'village', areaSquareMetres: 143e6 }]);
    expect(asked).toEqual([]);
    close();
  });

  it('keeps what it has until another reading is worked out', async () => {
    const { finder, asked, choose, close } = openFinder();
    choose({ tolerance: 0.05 });
    expect(finder.isAsInCase).toBe(false);
    expect(finder.shown.outcome).toEqual(outcomeOf(143));
    expect(asked).toMatchObject([
      { kind: 'candidates', border: 'osm', reading: { tolerance: 0.05 } },
    ]);
    await settled();
    expect(finder.shown.outcome).toEqual(outcomeOf(99));
    choose({ tolerance: null });
    expect(finder.shown.outcome).toEqual(outcomeOf(143));
    close();
  });

  it('tells which reading it shows while the chosen one is worked out, or cannot be', async () => {
    const { finder, choose, answerWith, close } = openFinder();
    choose({ tolerance: 0.05 });
    expect(finder.reading.tolerance).toBe(0.05);
    expect(finder.shown.reading.tolerance).toBe(0.1);
    await settled();
    expect(finder.shown.reading.tolerance).toBe(0.05);
    answerWith(() => Promise.reject(new Error('gone')));
    choose({ tolerance: 0.2, border: 'dcw' });
    await settled();
    expect(finder.failed).toBe(true);
    expect(finder.shown.reading).toMatchObject({ tolerance: 0.05, border: 'osm' });
    expect(finder.shown.outcome).toEqual(outcomeOf(99));
    close();
  });

  it('does not say that it failed when the reading that failed is no longer chosen', async () => {
    const { finder, choose, answerWith, close } = openFinder();
    answerWith(() => Promise.reject(new Error('gone')));
    choose({ border: 'dcw' });
    choose({ border: null });
    await settled();
    expect(finder.failed).toBe(false);
    close();
  });

  it('never shows one place’s answer for another', async () => {
    const { finder, choose, open, close } = openFinder();
    choose({ tolerance: 0.05 });
    await settled();
    open(placeOf('other'));
    expect(finder.shown.outcome).toEqual(outcomeOf(143));
    expect(finder.areas).toMatchObject([{ placeId: 'other' }]);
    close();
  });

  it('says that it failed until a reading succeeds', async () => {
    const { finder, choose, answerWith, close } = openFinder();
    answerWith(() => Promise.reject(new Error('gone')));
    choose({ border: 'dcw' });
    await settled();
    expect(finder.failed).toBe(true);
    answerWith(() => Promise.resolve(null));
    choose({ border: 'gshhg' });
    await settled();
    expect(finder.failed).toBe(true);
    choose({ border: null });
    expect(finder.failed).toBe(false);
    close();
  });
});
