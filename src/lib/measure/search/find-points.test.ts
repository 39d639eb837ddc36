import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { summaries as places } from '../../../../tests/fixtures/place-summaries.ts';
import { searchFold, searchFoldName } from '#lib/case/search-fold.ts';
import type { EventSummary, PlaceSummary } from '#lib/case/summary.ts';
import { findPoints } from './find-points.ts';
import type { PointSuggestion } from './point-suggestion.ts';

const events: readonly EventSummary[] = sarhadCase.events;

/** A suggestion in one word. */
function shorthand(suggestion: PointSuggestion): string {
  switch (suggestion.kind) {
    case 'place':
      return suggestion.place.id;
    case 'event':
      return `${suggestion.event.id}@${suggestion.place.id}`;
    case 'position':
      return suggestion.position.join();
    case 'unlocated':
      return `(${suggestion.place.id})`;
  }
}

const find = (query: string, limit = Infinity) => findPoints(query, { places, events, limit });
const found = (query: string, limit = Infinity) => find(query, limit).map(shorthand);

describe('a place', () => {
  it.each([
    ['Panjgur', 'panjgur'],
    ['PANJGUR', 'panjgur'],
    ['پنجگور', 'panjgur'],
    ['پنجګور', 'panjgur'],
    ['Chitkan', 'panjgur'],
    ['Sarawan', 'saravan'],
    ['ساراوان', 'saravan'],
    ['Kermān', 'kerman'],
    ['كرمان', 'kerman'],
    ['اسلام آباد', 'islamabad'],
    ['اسلام‌آباد', 'islamabad'],
    ['اسلام اباد', 'islamabad'],
    ['golzarshohada kerman', 'golzar-shohada'],
    ['گلزار شہدا کرمان', 'golzar-shohada'],
    ['Koh-i-Sabz', '(koh-e-sabz)'],
    ['koh e sabz', '(koh-e-sabz)'],
    ['کوه سبز', '(koh-e-sabz)'],
    ['سبز کوہ', '(koh-e-sabz)'],
    ['سبزكوه', '(koh-e-sabz)'],
  ])('%s is found first as %s', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it('tells the spelling that matched, the best one of several', () => {
    expect(find('chitk')).toEqual([expect.objectContaining({ kind: 'place', matched: 'Chitkan' })]);
    expect(find('sabz koh')[0]).toMatchObject({ kind: 'unlocated', matched: 'Sabz Koh' });
    expect(find('Kou')[0]).toMatchObject({ kind: 'unlocated', matched: 'Kouh-Sabz' });
    const [panjgur] = places.filter(({ id }) => id === 'panjgur');
    const alike = [{ ...panjgur!, spellings: ['Bam', 'BAM', 'Bām'] }];
    expect(findPoints('bam', { places: alike, events: [], limit: 9 })).toEqual([
      expect.objectContaining({ matched: 'Bam' }),
    ]);
  });

  it('that is an area or a line cannot be chosen, nor one that nobody knows', () => {
    for (const [query, id] of [
      ['Panjgur district', 'panjgur-district'],
      ['Khash–Zahedan road', 'khash-zahedan-road'],
      ['Haqabad', 'haqabad'],
    ]) {
      expect(find(query ?? '')[0]).toMatchObject({ kind: 'unlocated', place: { id } });
    }
  });
});

describe('the order', () => {
  const made = (name: string, mentions: number): PlaceSummary => ({
    ...places.find(({ id }) => id === 'panjgur')!,
    id: name,
    name,
    spellings: [name],
    mentions,
  });
  const order = (query: string, ...among: readonly PlaceSummary[]) =>
    findPoints(query, { places: among, events: [], limit: 9 }).map(shorthand);

  it('is the whole name, its beginning, beginnings of words, then any part', () => {
    const all = [made('Upper Bamdan', 6), made('Eastbam', 9), made('Bam', 0), made('Bampur', 5)];
    expect(order('bam', ...all)).toEqual(['Bam', 'Bampur', 'Upper Bamdan', 'Eastbam']);
  });

  it('lets words begin in any order, after hyphens too', () => {
    const all = [made('Koh-e-Sabz range', 1), made('Sabzevar', 2), made('Rangoon', 3)];
    expect(order('ran sabz', ...all)).toEqual(['Koh-e-Sabz range']);
    expect(order('sabz', ...all)).toEqual(['Sabzevar', 'Koh-e-Sabz range']);
    expect(order('ran sabz x', ...all)).toEqual([]);
  });

  it('puts events after places, and by the place after by the title', () => {
    const at = (title: string, place: string): EventSummary => ({
      ...events[0]!,
      ...{ id: title, title, places: [place] },
    });
    const all = [made('Bampur', 1), made('Upper Bamdan', 1)];
    const some = [at('A raid', 'Bampur'), at('Bam', 'Bampur'), at('At bam', 'Upper Bamdan')];
    expect(findPoints('bam', { places: all, events: some, limit: 9 }).map(shorthand)).toEqual([
      ...['Bam@Bampur', 'Bampur', 'Upper Bamdan', 'A raid@Bampur', 'At bam@Upper Bamdan'],
    ]);
  });

  it('is by mentions among equals, and then as given', () => {
    const all = [made('Tank A', 2), made('Tank B', 7), made('Tank C', 2)];
    expect(order('tank', ...all)).toEqual(['Tank B', 'Tank A', 'Tank C']);
  });
});

describe('an event', () => {
  it.each(['explosions', 'two exp', 'xplosio'])('is found by %j at each of its places', (query) => {
    expect(found(query)).toEqual(['kerman-bombings@golzar-shohada', 'kerman-bombings@kerman']);
  });

  it('is found by a name of its place, after the place', () => {
    expect(found('راسک')).toEqual([
      'rask',
      'rask-police-station-december@rask',
      'rask-police-station-january@rask',
    ]);
  });

  it('is found by words of both', () => {
    expect(found('police راسک')).toEqual([
      'rask-police-station-december@rask',
      'rask-police-station-january@rask',
    ]);
  });

  it('names the place that cannot be chosen, once, where it has only such', () => {
    expect(found('missile')).toEqual(['(koh-e-sabz)']);
    expect(find('missile')[0]).toMatchObject({
      matched: 'Iranian missile and drone strike at Koh-e-Sabz',
    });
    expect(found('kastag')).toEqual(['(kastag)']);
    expect(find('kastag')[0]).toMatchObject({ matched: 'Kastag' });
  });

  it('at a place that is not among them is left out', () => {
    const query = 'explosions';
    expect(findPoints(query, { places: [], events, limit: 9 })).toEqual([]);
  });
});

describe('coordinates', () => {
  it.each([
    ['26.97, 64.09', 'dd'],
    ['۲۶٫۹۷، ۶۴٫۰۹', 'dd'],
    ['geo:26.97,64.09', 'dd'],
    ['26°58′12″N 64°05′24″E', 'dms'],
    ['41R PK 08177 83579', 'mgrs'],
    ['7JR6X3CR+22', 'plus-code'],
  ])('%s is a position, in %s', (query, notation) => {
    const [suggestion, ...others] = find(query);
    expect(others).toEqual([]);
    if (suggestion?.kind !== 'position') throw new Error('It is no position.');
    expect(suggestion.notation).toBe(notation);
    expect(suggestion.position[0]).toBeCloseTo(64.09, 3);
    expect(suggestion.position[1]).toBeCloseTo(26.97, 3);
  });

  it('that are wrong are nothing', () => {
    expect(find('126.97, 264.09')).toEqual([]);
  });
});

it.each(['—', '؟', '°′', 'qqq'])('%j is nothing', (query) => {
  expect(find(query)).toEqual([]);
});

describe('an empty text', () => {
  it.each(['', '  ', '\u200f\n'])(
    '%j lists all places, those that can be chosen first',
    (query) => {
      const kinds = find(query).map(({ kind }) => kind);
      const located = places.filter(({ location }) => location.kind === 'point');
      expect(kinds).toHaveLength(places.length);
      expect(kinds.lastIndexOf('place')).toBe(located.length - 1);
      expect(new Set(kinds)).toEqual(new Set(['place', 'unlocated']));
    },
  );

  it('lists what the case turns on most first', () => {
    const mentions = find('', 12).flatMap((one) =>
      one.kind === 'place' ? [one.place.mentions] : [],
    );
    expect(mentions).toHaveLength(12);
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a));
  });
});

describe('properties', () => {
  const located = new Set(
    places.filter(({ location }) => location.kind === 'point').map(({ id }) => id),
  );
  const rewritten: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
    (text) => text,
    (text) => text.toUpperCase().normalize('NFD'),
    (text) => searchFold(text),
    (text) => searchFoldName(text),
    (text) => ` ${text.replaceAll(' ', '-')}\u200f`,
    (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ه', 'ہ'),
  );

  it('any spelling of any place, however it is written, finds that place among the first equals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), rewritten, (place, which, rewrite) => {
        const spelling = place.spellings[which % place.spellings.length]!;
        const equals = places.filter(({ spellings }) =>
          spellings.some((other) => searchFoldName(other) === searchFoldName(spelling)),
        );
        const first = find(rewrite(spelling)).slice(0, equals.length);
        expect(first.map(shorthand)).toContain(located.has(place.id) ? place.id : `(${place.id})`);
      }),
      { numRuns: 300 },
    );
  });

  const letters = Array.from(
    'aeghikoprsSzاسکگورهسبز0123456789.,;°′″NE+-—{<\n\u200c\u0651\u0000\ufdfa😀 ',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...letters, '\ud800') }),
    fc.constantFrom(...events).map(({ title }) => title),
  );

  it('nothing that is typed makes it throw, and it lists each thing once', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 60 }), (text, limit) => {
        const some = found(text, limit);
        expect(some).toEqual(found(text).slice(0, limit));
        expect(new Set(some).size).toBe(some.length);
      }),
      { numRuns: 500 },
    );
  });

  it('only what has a point position can be chosen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const one of find(text)) {
          if (one.kind === 'position') continue;
          expect(located.has(one.place.id)).toBe(one.kind !== 'unlocated');
        }
      }),
    );
  });
});

it('keeps up with typing among 500 places', () => {
  const many = Array.from({ length: 500 }, (_, number): PlaceSummary => {
    const place = places[number % places.length]!;
    const spellings = place.spellings.map((spelling) => `${spelling} ${number}`);
    return { ...place, id: `${place.id}-${number}`, spellings };
  });
  const search = (query: string) => findPoints(query, { places: many, events, limit: 50 });
  search('a');
  const started = performance.now();
  for (const query of ['p', 'pa', 'pan', 'panj', 'پنجگور', 'koh sabz 41', 'zz', '']) search(query);
  expect((performance.now() - started) / 8).toBeLessThan(60);
  const last = many.at(-1)!;
  expect(search(last.spellings[0]!)[0]).toMatchObject({ place: last });
});
