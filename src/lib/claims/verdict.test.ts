import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasuredRange } from './claim-test.ts';
import { verdictOf } from './verdict.ts';

const range = (lowMetres: number, highMetres: number, valueMetres: number | null = null) => ({
  lowMetres,
  highMetres,
  valueMetres,
});
const allowed = range(54, 66);

describe('verdictOf', () => {
  it.each<[string, MeasuredRange | null, string]>([
    ['a value inside', range(50, 70, 60), 'agrees'],
    ['a value on the bound', range(60, 80, 66), 'agrees'],
    ['a value outside, a range that reaches in', range(60, 80, 70), 'cannot-be-told'],
    ['a range that touches the bound', range(66, 80, 70), 'cannot-be-told'],
    ['a range that touches the lower bound', range(40, 54, 50), 'cannot-be-told'],
    ['a range that stays outside', range(66.1, 80, 70), 'disagrees'],
    ['a whole range inside, without a value', range(54, 66), 'agrees'],
    ['a range that is partly inside, without a value', range(53, 60), 'cannot-be-told'],
    ['a range round all that is allowed, without a value', range(0, 200), 'cannot-be-told'],
    ['a range outside, without a value', range(0, 53), 'disagrees'],
    ['nothing measured', null, 'cannot-be-told'],
  ])('of %s', (_, measured, verdict) => {
    expect(verdictOf(allowed, measured)).toBe(verdict);
  });

  it('takes a claim without an upper end', () => {
    const more = range(900, Infinity);
    expect(verdictOf(more, range(901, 2000))).toBe('agrees');
    expect(verdictOf(more, range(800, 1000))).toBe('cannot-be-told');
    expect(verdictOf(more, range(800, 899))).toBe('disagrees');
  });

  const length = fc.oneof(
    fc.double({ min: 0, max: 1e7, noNaN: true }),
    fc.constantFrom(0, 1, Number.MAX_VALUE, Infinity),
  );
  const pair = fc.tuple(length, length).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
  const measuredRange = fc
    .tuple(pair, fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
    .map(([ends, share]) => {
      const width = Math.min(ends.highMetres, Number.MAX_VALUE) - ends.lowMetres;
      const value =
        share === null ? null : Math.max(ends.lowMetres, ends.lowMetres + share * width);
      return { ...ends, valueMetres: value };
    });

  it('stays undecided when the measured range grows, and a decided one never turns round', () => {
    fc.assert(
      fc.property(pair, measuredRange, length, length, (claim, measured, less, more) => {
        const wider = {
          ...measured,
          lowMetres: Math.max(0, measured.lowMetres - less) || 0,
          highMetres: measured.highMetres + more,
        };
        const [before, after] = [verdictOf(claim, measured), verdictOf(claim, wider)];
        if (before === 'cannot-be-told') expect(after).toBe('cannot-be-told');
        else expect([before, 'cannot-be-told']).toContain(after);
      }),
    );
  });

  it('gives one of the three, whatever the lengths', () => {
    fc.assert(
      fc.property(pair, measuredRange, (claim, measured) => {
        expect(['agrees', 'disagrees', 'cannot-be-told']).toContain(verdictOf(claim, measured));
      }),
    );
  });
});
