import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { DrawnClaim, ClaimShape } from '#lib/claims/claim-shape.ts';
import type { ClaimsAnswer, ClaimsQuestion } from '#lib/claims/claims-answers.ts';
import { ClaimDrawing } from './claim-drawing.svelte.ts';
import { asInCase, type ReadingChoice } from './reading-choice.ts';

const shapeAt = (latitude: number): ClaimShape => ({
  areas: [],
  lines: [
    [
      [64, latitude],
      [65, latitude],
    ],
  ],
});
const claim: DrawnClaim = {
  inputs: {
    figure: {
      kind: 'distance',
      subject: { kind: 'place', place: 'village' },
      from: { kind: 'border' },
      quoted: { value: 50, unit: 'km' },
      approximation: 'about',
      method: 'not-stated',
    },
    subject: { id: 'village', country: 'PK' },
    places: [],
  },
  toleranceInCase: 0.1,
  borderInCase: 'osm',
  shapeInCase: shapeAt(27),
  measured: null,
};
const found = (latitude: number) => () =>
  Promise.resolve<ClaimsAnswer>({ kind: 'shape', shape: shapeAt(latitude) });
const fails = () => Promise.reject(new Error('gone'));
/** Lets everything that waits for a promise run. */
const settled = async () => {
  await new Promise((resolve) => setImmediate(resolve));
  flushSync();
};

function openDrawing() {
  const asked: ClaimsQuestion[] = [];
  let answer: () => Promise<ClaimsAnswer | null> = found(28);
  let choice = $state.raw<ReadingChoice>(asInCase);
  let drawing: ClaimDrawing | undefined;
  const worker = {
    ask: (question: ClaimsQuestion) => {
      asked.push(question);
      return answer();
    },
  };
  const close = $effect.root(() => {
    drawing = new ClaimDrawing(worker, () => ({ claim, choice }));
  });
  if (drawing === undefined) throw new Error('No drawing.');
  flushSync();
  return {
    asked,
    drawing,
    close,
    choose: async (change: Partial<ReadingChoice>, next: typeof answer) => {
      answer = next;
      choice = { ...choice, ...change };
      flushSync();
      await settled();
    },
  };
}

describe('ClaimDrawing', () => {
  it('has the shape of the case at once, and asks for others only', async () => {
    const { asked, drawing, choose, close } = openDrawing();
    expect(drawing.shape).toEqual(shapeAt(27));
    expect(asked).toEqual([]);
    await choose({ tolerance: 0.2 }, found(28));
    expect(asked).toMatchObject([{ kind: 'shape', border: 'osm', tolerance: 0.2 }]);
    expect(drawing.shape).toEqual(shapeAt(28));
    await choose({ tolerance: 0.1 }, fails);
    expect(drawing.shape).toEqual(shapeAt(27));
    close();
  });

  it('draws the shape of the case, and says so, where another cannot be worked out', async () => {
    const { drawing, choose, close } = openDrawing();
    await choose({ tolerance: 0.2 }, found(28));
    await choose({ tolerance: 0.25 }, fails);
    expect(drawing.failed).toBe(true);
    expect(drawing.shape).toEqual(shapeAt(27));
    await choose({ tolerance: 0.2 }, found(28));
    expect(drawing.failed).toBe(false);
    expect(drawing.shape).toEqual(shapeAt(28));
    close();
  });

  it('is not said to fail for the shape of the case, which stands at once', async () => {
    const { drawing, choose, close } = openDrawing();
    await choose({ tolerance: 0.25 }, fails);
    await choose({ tolerance: null }, fails);
    expect(drawing.failed).toBe(false);
    close();
  });
});
