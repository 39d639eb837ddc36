import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from './parse-case.ts';

const folder = new URL('../../../geodata/cases/iran-pakistan-2024/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, unknown] => [
      name,
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    ]),
);
const { case: theCase, issues } = parseCase(files);
const place = (id: string) => theCase.places.find((candidate) => candidate.id === id)!;
const claim = (id: string) => theCase.claims.find((candidate) => candidate.id === id)!;

test('the case has no issue', () => {
  expect(issues).toEqual([]);
  expect(theCase.info.reportDate).toBe('2024-01-17');
});

test('nothing that nobody located has a position, and nothing inferred is finer than 4 km', () => {
  for (const id of [
    'koh-e-sabz',
    'kulag',
    'saravan-border-village',
    'kastag',
    'haqabad',
    'shamsar',
    'hanq',
  ]) {
    expect(place(id).location).toEqual({ kind: 'unlocated' });
  }
  const radii = theCase.places
    .filter(({ precision }) => precision === 'inferred')
    .map(({ location }) => (location.kind === 'unlocated' ? 0 : location.uncertaintyRadiusMetres));
  expect(radii.length).toBeGreaterThan(3);
  expect(Math.min(...radii)).toBeGreaterThanOrEqual(4000);
});

test('the two distances quoted of Koh-e-Sabz are those of the report', () => {
  expect(place('koh-e-sabz').candidateClaims).toEqual(['panjgur-60-km', 'border-50-km']);
  expect(claim('panjgur-60-km').figure).toMatchObject({
    from: { kind: 'place', place: 'panjgur' },
    quoted: { value: 60, unit: 'km' },
    conversion: { value: 37, unit: 'mi' },
  });
  expect(claim('border-50-km').figure).toMatchObject({
    from: { kind: 'border' },
    quoted: { value: 50, unit: 'km' },
    conversion: { value: 31, unit: 'mi' },
  });
});

test('every numbered statement of the report and every checkable distance is a claim', () => {
  const references = new Set(
    theCase.claims.flatMap(({ reference }) => reference?.split(', ') ?? []),
  );
  const numbered = (letter: string, count: number, digits: number) =>
    Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));
  const expected = [
    ...numbered('E', 6, 2),
    ...numbered('C', 19, 2),
    ...numbered('D', 7, 1),
    ...numbered('L', 6, 2),
    ...'abdefgh'.split('').map((letter) => `A2-${letter}`),
    'A5',
  ];
  expect(expected.filter((reference) => !references.has(reference))).toEqual([]);
});

test('the Kerman count is a series in which two figures were taken back', () => {
  const series = theCase.claims.flatMap(({ topic, status, date, figure }) =>
    topic === 'kerman-toll' && status === 'official' && figure?.kind === 'casualties'
      ? [{ date, killed: figure.killed?.atLeast, withdrawn: figure.withdrawn }]
      : [],
  );
  const killed = series.filter((entry) => entry.killed !== undefined);
  expect(killed.map((entry) => entry.killed)).toEqual([73, 103, 95, 84, 89, 91, 92]);
  expect(killed.filter((entry) => entry.withdrawn).map((entry) => entry.killed)).toEqual([103, 95]);
  expect(killed.map((entry) => entry.date)).toEqual(killed.map((entry) => entry.date).toSorted());
});

test('labels of one side stand inside quotation marks only', () => {
  const { info, places, events, claims, sources, article } = theCase;
  const texts = [
    info.title,
    info.summary,
    info.notice,
    ...Object.values(info.topics ?? {}),
    ...places.flatMap(({ summary, precisionReason }) => [summary, precisionReason]),
    ...events.flatMap(({ title, summary, time, actors }) => [
      title,
      summary,
      time.wording ?? '',
      ...actors,
    ]),
    ...claims.flatMap(({ statement, note, speaker, outlet }) => [
      statement,
      note ?? '',
      speaker,
      outlet,
    ]),
    ...sources.flatMap(({ outlet, title, note }) => [outlet, title ?? '', note ?? '']),
    ...(article?.steps ?? []).flatMap(({ title, text }) => [title, text]),
  ];
  const ownVoice = texts.map((text) => text.replaceAll(/“[^”]*”/g, ''));
  const labels = /terrorists?\b|martyr|jihadi|unprovoked|hide-?out|stronghold|cowardly|heinous/i;
  expect(ownVoice.filter((text) => labels.test(text))).toEqual([]);
});

test('places of speech are capitals, and capitals are no places of action', () => {
  const kindOf = (id: string) => place(id).kind;
  const speech = theCase.events.flatMap(({ speechPlaces }) => speechPlaces).map(kindOf);
  const action = theCase.events.flatMap(({ places }) => places).map(kindOf);
  expect(new Set(speech)).toEqual(new Set(['capital']));
  expect(action).not.toContain('capital');
});

test('a source is a page or a dataset with an address, or says why it has none', () => {
  const silent = theCase.sources.filter(({ url, note }) => url === null && note === undefined);
  expect(silent).toEqual([]);
});

describe('the report in steps', () => {
  const steps = theCase.article?.steps ?? [];

  test('tells of the report that the case starts from, paragraph by paragraph', () => {
    expect(theCase.article?.source).toBe(theCase.info.reportSource);
    expect(new Set(steps.map(({ paragraph }) => paragraph))).toEqual(
      new Set(Array.from({ length: 11 }, (_, index) => index + 1)),
    );
  });

  test('reaches every claim that the case took from the report', () => {
    const reached = new Set(steps.flatMap(({ claims }) => claims));
    const taken = theCase.claims.filter(
      ({ phase, sources }) => phase === 'article' && sources.includes('base-report'),
    );
    expect(taken.length).toBeGreaterThan(25);
    expect(taken.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('reaches every event that rests on the report', () => {
    const reached = new Set(steps.flatMap(({ events }) => events));
    const taken = theCase.events.filter(({ sources }) => sources.includes('base-report'));
    expect(taken.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('says each step in one to three sentences, and shows it somewhere', () => {
    for (const { id, text, places } of steps) {
      const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
      expect(sentences.length, id).toBeLessThanOrEqual(3);
      expect(text, id).not.toMatch(/["']/);
      expect(places, id).not.toEqual([]);
    }
  });
});
