import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDegrees } from './plain-degrees.ts';

describe('plainDegrees', () => {
  it('makes of every decimal number exactly what Number makes of it', () => {
    const decimals = fc.tuple(
      fc.boolean(),
      fc.stringMatching(/^[0-9]{0,8}$/),
      fc.option(fc.stringMatching(/^[0-9]{0,7}$/), { nil: null }),
    );
    fc.assert(
      fc.property(decimals, ([isNegative, whole, fraction]) => {
        fc.pre(`${whole}${fraction ?? ''}` !== '');
        const text = `${isNegative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`;
        expect(plainDegrees(text)).toBe(Number(text) + 0);
        expect(plainDegrees(text.replace('.', ','))).toBe(Number(text) + 0);
      }),
      { numRuns: 1000, examples: [[[true, '0', null]], [[false, '0', '3']]] },
    );
  });

  it.each(['', '-', '.', ',', '1.2.3', '+1', ' 1', '1e3', '0x1', 'NaN', '1234567890123456', '--1'])(
    'leaves %j to others',
    (text) => {
      expect(plainDegrees(text)).toBeNaN();
    },
  );
});
