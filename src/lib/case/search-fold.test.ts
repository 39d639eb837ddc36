import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFold, searchFoldName } from './search-fold.ts';

describe('searchFold', () => {
  it.each([
    ['Koh-e-Sabz', 'kohesabz'],
    ['KOH‑E–SABZ', 'kohesabz'],
    ['  Sabz \t Koh ', 'sabz koh'],
    ['Iran’s', 'irans'],
    ["Iran's", 'irans'],
    ['Bālochestān', 'balochestan'],
    ['Straße', 'strasse'],
    ['ﬁle', 'file'],
    ['۱۲۳ ٤٥٦ 789', '123 456 789'],
    ['', ''],
    ['—', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(searchFold(text)).toBe(folded);
  });

  it.each([
    ['kaf', 'كوه سبز', 'کوه سبز'],
    ['Urdu heh', 'سبز کوہ', 'سبز کوه'],
    ['doachashmee heh', 'سبز کوھ', 'سبز کوه'],
    ['yeh', 'علي', 'علی'],
    ['barree yeh', 'دریائے', 'دریائی'],
    ['alef maksura', 'على', 'علی'],
    ['alef with madda', 'اسلام آباد', 'اسلام اباد'],
    ['teh marbuta', 'مدينة', 'مدینه'],
    ['heh with yeh above', 'خانۀ', 'خانه'],
    ['hamza left out', 'شہداء', 'شهدا'],
    ['vowel marks', 'کُوهِ سَبز', 'کوه سبز'],
    ['tatweel', 'ســـبز', 'سبز'],
    ['presentation forms', 'ﺳﺒﺰ', 'سبز'],
    ['noon ghunna', 'کہاں', 'کهان'],
  ])('%s is written in one way', (_, one, other) => {
    expect(searchFold(one)).toBe(searchFold(other));
    expect(searchFold(one)).not.toBe('');
  });

  it('keeps letters apart that are different letters', () => {
    expect(searchFold('پنجگور')).not.toBe(searchFold('بنجگور'));
    expect(searchFold('گ')).not.toBe(searchFold('ک'));
  });

  it('takes a zero-width non-joiner for no separator, and a blank for one', () => {
    expect(searchFold('کوه\u200cسبز')).toBe('کوهسبز');
    expect(searchFold('کوه سبز')).toBe('کوه سبز');
  });
});

describe('searchFoldName', () => {
  it('knows a name by any separator or none', () => {
    const spellings = ['Koh-e-Sabz', 'koh e sabz', 'KohESabz', 'Koh‑e Sabz', 'Kōh-e-Sabz'];
    expect(new Set(spellings.map(searchFoldName))).toEqual(new Set(['kohesabz']));
    expect(searchFoldName('سبز كوه')).toBe(searchFoldName('سبزکوہ'));
  });
});

describe('properties', () => {
  const scripts = fc.string({
    unit: fc.constantFrom(...Array.from('aAßſİıΑΣςéکكيیىئےہهھةۀء\u200c\u0651ـﷺ½٣-– .’')),
  });
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), scripts);

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(searchFold(searchFold(text))).toBe(searchFold(text));
        expect(searchFoldName(searchFold(text))).toBe(searchFoldName(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('case, form and separators make no difference to a name', () => {
    const separator = fc.constantFrom('-', '–', ' ', '\u200c', '’', '.', '\u00ad', '/');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('abzéکوهسبزي'))), separator, (all, by) => {
        const plain = searchFoldName(all.join(''));
        expect(searchFoldName(all.join(by))).toBe(plain);
        expect(searchFoldName(all.join('').toUpperCase().normalize('NFD'))).toBe(plain);
      }),
    );
  });

  it('what is left is letters, digits and single blanks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(searchFold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
