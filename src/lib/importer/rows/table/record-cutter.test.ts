import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLineFeeds } from './count-line-feeds.ts';
import { RecordCutter } from './record-cutter.ts';
import { unclosedMark } from './record-marks.ts';

const longestBytes = 12;

/** All that is cut of a text which comes in pieces, as text and lines. */
function cutAll(pieces: readonly string[], leastBytes: number): [text: string, line: number][] {
  const cutter = new RecordCutter(',', longestBytes);
  const found: [string, number][] = [];
  const takeAll = () => {
    for (let cut = cutter.take(leastBytes); cut !== null; cut = cutter.take(leastBytes)) {
      found.push([new TextDecoder().decode(cut.bytes), cut.firstLine]);
    }
  };
  for (const piece of pieces) {
    cutter.push(new TextEncoder().encode(piece));
    takeAll();
  }
  cutter.end();
  takeAll();
  return found;
}

const bits = ['a', 'b', '"', '"', '""', ',', '\n', '\r', ' ', 'abcdefgh', '        '];
const piece = fc.array(fc.constantFrom(...bits), { maxLength: 8 }).map((list) => list.join(''));

describe('RecordCutter', () => {
  it('cuts, marks and drops the same however the bytes come, with records that are too long', () => {
    const pieces = fc.array(piece, { maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 20 }), (list, leastBytes) => {
        const whole = cutAll([list.join('')], leastBytes);
        expect(cutAll(list, leastBytes)).toEqual(whole);
        expect(cutAll(Array.from(list.join('')), leastBytes)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('gives up a quoted cell with nothing but blanks after it', () => {
    const text = `"abc"${' '.repeat(20)},\n1\n`;
    expect(cutAll([text], 1)).toEqual(cutAll(Array.from(text), 1));
    expect(cutAll([text], 1)[0]?.[0].startsWith(`${unclosedMark}abc`)).toBe(true);
  });

  it('holds no more than a block and what is too long of a record', () => {
    const pieces = fc.array(piece, { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(pieces, (list) => {
        for (const [text] of cutAll(list, 10)) {
          expect(text.length).toBeLessThanOrEqual(10 + 2 * longestBytes + 3);
        }
      }),
    );
  });

  it('gives lines of good rows after one that is too long', () => {
    const text = 'a,b\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"\n"\nc,d\n';
    expect(cutAll([text], 1).at(-1)).toEqual(['c,d\n', 4]);
  });
});

describe('countLineFeeds', () => {
  it('counts as one by one', () => {
    const bytes = fc.uint8Array({ maxLength: 40 }).chain((list) => {
      const sparse = list.map((byte) => (byte < 90 ? 0x0a : byte < 120 ? 0x8a : byte));
      return fc.constantFrom(sparse, list);
    });
    fc.assert(
      fc.property(bytes, fc.nat(40), fc.nat(40), (list, one, other) => {
        const start = Math.min(one, other, list.length);
        const end = Math.min(Math.max(one, other), list.length);
        const expected = list.subarray(start, end).filter((byte) => byte === 0x0a).length;
        expect(countLineFeeds(list.slice(), start, end)).toBe(expected);
      }),
    );
  });
});
