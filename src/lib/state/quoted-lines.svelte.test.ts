import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import type { ClaimsAnswer, ClaimsQuestion } from '#lib/claims/claims-answers.ts';
import type { CandidatePlace } from './candidate-finder.svelte.ts';
import { QuotedLines } from './quoted-lines.svelte.ts';

const figureOf = (km: number): DistanceFigure => ({
  kind: 'distance',
  subject: { kind: 'place', place: 'village' },
  from: { kind: 'place', place: 'town' },
  quoted: { value: km, unit: 'km' },
  approximation: 'about',
  method: 'not-stated',
});
const place: CandidatePlace = {
  inputs: {
    place: { id: 'village', country: 'PK' },
    claims: [
      { id: 'sixty', figure: figureOf(60) },
      { id: 'sixty-too', figure: figureOf(60) },
      { id: 'ninety', figure: figureOf(90) },
    ],
    places: [],
    contextAreas: [],
  },
  inCase: { claimIds: [], areaIds: [], tolerance: 0.1, border: 'osm' },
  outcomeInCase: { kind: 'nothing-chosen' },
};
const line = [
  [64, 27],
  [65, 27],
] as const;
/** Lets everything that waits for a promise run. */
const settled = async () => {
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    flushSync();
  }
};

function openLines(claimIds: readonly string[], answer: () => Promise<ClaimsAnswer | null>) {
  const asked: ClaimsQuestion[] = [];
  let chosen = $state.raw(claimIds);
  let isReady = $state(false);
  let quoted: QuotedLines | undefined;
  const worker = {
    ask: (question: ClaimsQuestion) => {
      asked.push(question);
      return answer();
    },
  };
  const close = $effect.root(() => {
    quoted = new QuotedLines(worker, () => ({
      ...{ place, isReady },
      reading: { ...place.inCase, claimIds: chosen },
    }));
  });
  if (quoted === undefined) throw new Error('No lines.');
  flushSync();
  return {
    asked,
    quoted,
    close,
    choose: (ids: readonly string[]) => {
      chosen = ids;
      flushSync();
    },
    getReady: () => {
      isReady = true;
      flushSync();
    },
  };
}

describe('QuotedLines', () => {
  const found = () =>
    Promise.resolve<ClaimsAnswer>({ kind: 'shape', shape: { areas: [], lines: [line] } });

  it('waits until the page is ready, then finds each figure once', async () => {
    const { asked, quoted, getReady, close } = openLines(['sixty', 'sixty-too', 'ninety'], found);
    await settled();
    expect(asked).toEqual([]);
    getReady();
    await settled();
    expect(asked).toHaveLength(2);
    expect(quoted.lines.map(({ figure }) => figure.quoted.value)).toEqual([60, 90]);
    close();
  });

  it('keeps what it has found', async () => {
    const { asked, quoted, getReady, choose, close } = openLines(['sixty'], found);
    getReady();
    await settled();
    choose([]);
    expect(quoted.lines).toEqual([]);
    choose(['sixty-too']);
    await settled();
    expect(quoted.lines).toHaveLength(1);
    expect(asked).toHaveLength(1);
    close();
  });

  it('goes on where one cannot be found, and tries it again with another choice', async () => {
    let calls = 0;
    const { quoted, getReady, choose, close } = openLines(['sixty', 'ninety'], () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('gone')) : found();
    });
    getReady();
    await settled();
    expect(quoted.lines.map(({ figure }) => figure.quoted.value)).toEqual([90]);
    expect(calls).toBe(2);
    choose(['sixty']);
    await settled();
    expect(quoted.lines.map(({ figure }) => figure.quoted.value)).toEqual([60]);
    close();
  });

  it('asks again where a newer question took its turn', async () => {
    let calls = 0;
    const { quoted, getReady, close } = openLines(['sixty'], () => {
      calls += 1;
      return calls === 1 ? Promise.resolve(null) : found();
    });
    getReady();
    await settled();
    expect(quoted.lines.map(({ lines }) => lines.length)).toEqual([1]);
    close();
  });
});
