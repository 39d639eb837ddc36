import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { placeSearchNames } from '#lib/case/place-names.ts';
import { claimSearchText, searchMatcher } from './search-claims.ts';

const { claims, places } = sarhadCase;
const spellings = new Map(places.map((place) => [place.id, placeSearchNames(place)]));
const texts = claims.map((claim) => ({
  claim,
  text: claimSearchText(claim, (id) => spellings.get(id) ?? []),
}));

const find = (query: string) => {
  const matches = searchMatcher(query);
  return texts.filter(({ text }) => matches(text)).map(({ claim }) => claim);
};

const aboutKohESabz = claims.filter(({ places: ids }) => ids.includes('koh-e-sabz'));

describe('search by the name of a place', () => {
  it.each([
    'Koh-e-Sabz',
    'Koh-i-Sabz',
    'Sabz Koh',
    'Kouh-Sabz',
    'کوه سبز',
    'سبز کوہ',
    'سبزکوہ',
    'koh e sabz',
    'KOHESABZ',
    'Koh‑e‑Sabz',
    'Kōh-e Sabz',
    'kuh sabz',
    'sabz-koh',
    'كوه سبز',
    'کوه‌سبز',
    'کوہ سبز',
    'سبز كوه',
    'سبز‌کوہ',
    'سَبز کوہ',
    'سـبز کوھ',
    '  Koh-e-Sabz ',
  ])('%s finds every claim about Koh-e-Sabz', (query) => {
    expect(aboutKohESabz.length).toBeGreaterThan(20);
    expect(find(query)).toEqual(expect.arrayContaining(aboutKohESabz));
    expect(find(query).length).toBeLessThan(claims.length / 2);
  });
});

describe('search by words', () => {
  it('looks through statement, speaker, outlet and note', () => {
    expect(find('sarmachar').map(({ id }) => id)).toContain('ministry-militants-killed');
    expect(find('marhamati')).toHaveLength(
      claims.filter(({ speaker }) => speaker.includes('Marhamati')).length,
    );
    expect(find('daily star').every(({ outlet }) => outlet.includes('Daily Star'))).toBe(true);
    expect(find('names had been counted twice').map(({ id }) => id)).toEqual(['kerman-toll-103']);
  });

  it('takes all words, wherever they stand', () => {
    const found = find('kerman xinhua');
    expect(found.length).toBeGreaterThan(1);
    expect(find('xinhua kerman')).toEqual(found);
    expect(found.every(({ outlet, speaker }) => `${outlet}${speaker}`.includes('Xinhua'))).toBe(
      true,
    );
  });

  it('does not take the end of one text and the beginning of the next for a word', () => {
    const claim = { ...claims[0]!, statement: 'abc', speaker: 'def', note: 'x', places: [] };
    expect(searchMatcher('cdef')(claimSearchText(claim, () => []))).toBe(false);
    expect(searchMatcher('abc def')(claimSearchText(claim, () => []))).toBe(true);
  });

  it('finds nothing for what nobody says, and all where nothing is asked', () => {
    expect(find('qqqq')).toEqual([]);
    for (const nothing of ['', '  ', '–']) expect(find(nothing)).toEqual(claims);
  });
});

describe('properties', () => {
  it('any part of a name, however it is joined, finds its claims', () => {
    const name = fc.constantFrom(...places.flatMap(placeSearchNames));
    const joined = fc.constantFrom('', ' ', '-', '\u200c', '–', '’');
    fc.assert(
      fc.property(name, joined, (spelling, by) => {
        const ids = places
          .filter((place) => placeSearchNames(place).includes(spelling))
          .map(({ id }) => id);
        const about = claims.filter((claim) => claim.places.some((id) => ids.includes(id)));
        expect(find(spelling.replaceAll(/[\s\u200c-]/g, by))).toEqual(
          expect.arrayContaining(about),
        );
      }),
    );
  });

  it('more words never find more', () => {
    const word = fc.constantFrom('koh', 'sabz', 'cnn', 'کوه', '50', 'girl', '–');
    fc.assert(
      fc.property(word, word, (one, other) => {
        const both = find(`${one} ${other}`);
        expect(find(one)).toEqual(expect.arrayContaining(both));
      }),
    );
  });
});
