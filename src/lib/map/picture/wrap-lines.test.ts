import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from './wrap-lines.ts';

/** One unit for each code point, as in a typewriter's font. */
const typewriter = (text: string) => Array.from(text).length;
const wrapped = (text: string, width: number) => wrapLines(typewriter, text, width);

describe('wrapLines', () => {
  it('breaks at blanks', () => {
    expect(wrapped('about 77 km from the border', 12)).toEqual([
      'about 77 km',
      'from the',
      'border',
    ]);
    expect(wrapped('  exactly   ten  ', 11)).toEqual(['exactly ten']);
  });

  it('keeps the breaks of the text', () => {
    expect(wrapped('one\ntwo three', 20)).toEqual(['one', 'two three']);
  });

  it('does not break where blanks hold together', () => {
    expect(wrapped('about 77\u00a0km', 8)).toEqual(['about', '77\u00a0km']);
    expect(wrapped('about 77\u202fkm', 8)).toEqual(['about', '77\u202fkm']);
  });

  it('breaks an address after its marks, beginning on the line before', () => {
    expect(wrapped('at https://a.example/#map=7.2/27.1&m=1', 17)).toEqual([
      'at https://',
      'a.example/#map=',
      '7.2/27.1&m=1',
    ]);
  });

  it('breaks a word without marks between letters, never within one', () => {
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    // A letter with its vowel mark is one.
    expect(wrapped('a\u0301b\u0301c\u0301', 2)).toEqual(['a\u0301', 'b\u0301', 'c\u0301']);
  });

  it('lets only a letter that is wider than the line stand out', () => {
    expect(wrapped('ab', 0.5)).toEqual(['a', 'b']);
  });

  it('has no lines for nothing', () => {
    expect(wrapped('', 10)).toEqual([]);
    expect(wrapped(' \n ', 10)).toEqual([]);
  });

  it('loses nothing, fits, and breaks no earlier than it must', () => {
    const words = fc.array(
      fc.string({
        unit: fc.constantFrom('a', 'ب', '7', '/', '-', '۷'),
        minLength: 1,
        maxLength: 14,
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (parts, width) => {
        const lines = wrapped(parts.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
        for (const line of lines) expect(typewriter(line)).toBeLessThanOrEqual(width);
        if (parts.some((part) => typewriter(part) > width)) return;
        for (const [index, line] of lines.slice(1).entries()) {
          const [first = ''] = line.split(' ');
          expect(typewriter(`${lines[index] ?? ''} ${first}`)).toBeGreaterThan(width);
        }
      }),
    );
  });
});
