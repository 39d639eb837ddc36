import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Issue } from './model.ts';
import { parseCase } from './parse-case.ts';

interface Flaw {
  /** What is changed in the sound case: no field means the whole file, no value takes it away. */
  readonly change: {
    readonly file: string;
    readonly record?: string;
    readonly field?: string;
    readonly value?: unknown;
  };
  readonly issues: readonly Issue[];
  /** Whether the changed record is missing from the case that comes back. */
  readonly setAside: boolean;
}

const fixtures = new URL('../../../tests/fixtures/cases/', import.meta.url);
const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

function readFolder(url: URL): Record<string, unknown> {
  const names = readdirSync(url).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readJson(new URL(name, url))]));
}

const soundFiles = () => readFolder(new URL('sound/', fixtures));
const flaws = Object.entries(readFolder(new URL('flaws/', fixtures))) as [string, Flaw][];

type Container = Record<string, unknown>;

/** The records of a file, which are its list, or the steps of an article. */
const recordsOf = (content: unknown) =>
  (Array.isArray(content) ? content : (content as Container).steps) as Container[];

function withFlaw({ change }: Flaw): Record<string, unknown> {
  const files = soundFiles();
  // An article refers to much, and would tell of most flaws once more.
  if (change.file !== 'article.json') delete files['article.json'];
  const path = change.field?.split('.') ?? [];
  let container: Container = files;
  const keys = [change.file, ...path];
  if (change.record !== undefined) {
    const records = recordsOf(files[change.file]);
    container = records.find(({ id }) => id === change.record)!;
    keys.shift();
  }
  for (const key of keys.slice(0, -1)) container = container[key] as Container;
  const last = keys.at(-1)!;
  if ('value' in change) container[last] = change.value;
  else Reflect.deleteProperty(container, last);
  return files;
}

const sorted = (issues: readonly Issue[]) =>
  issues.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** Every id that a case refers to, with the list that must hold it. */
function references(theCase: Case): [from: string, id: string, list: readonly { id: string }[]][] {
  const { places, events, claims, sources, article } = theCase;
  const all = (from: string, ids: readonly string[], list: readonly { id: string }[]) =>
    ids.map((id): [string, string, readonly { id: string }[]] => [from, id, list]);
  return [
    ...places.flatMap((place) => [
      ...all(place.id, place.sources, sources),
      ...all(place.id, place.contextAreas, places),
      ...all(place.id, place.candidateClaims, claims),
    ]),
    ...events.flatMap((event) => [
      ...all(event.id, [...event.places, ...event.speechPlaces], places),
      ...all(event.id, event.sources, sources),
    ]),
    ...claims.flatMap((claim) => [
      ...all(claim.id, claim.places, places),
      ...all(claim.id, claim.sources, sources),
      ...all(claim.id, claim.event === null ? [] : [claim.event], events),
    ]),
    ...all('article', article === null ? [] : [article.source], sources),
    ...(article?.steps ?? []).flatMap((step) => [
      ...all(step.id, step.events, events),
      ...all(step.id, step.claims, claims),
      ...all(step.id, step.places, places),
    ]),
  ];
}

const dangling = (theCase: Case) =>
  references(theCase).filter(([, id, list]) => !list.some((record) => record.id === id));

test('a sound case has no issue and keeps every record', () => {
  const { case: theCase, issues } = parseCase(soundFiles());
  expect(issues).toEqual([]);
  expect(theCase.info.id).toBe('two-valleys');
  expect(
    [theCase.places, theCase.events, theCase.claims, theCase.sources].map((list) => list.length),
  ).toEqual([4, 2, 4, 3]);
  expect(theCase.article?.steps.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2]);
  expect(theCase.places[1]?.names.en).toEqual({ primary: 'River Town', variants: [] });
});

describe('each flaw is told of exactly, and the rest remains', () => {
  test.each(flaws)('%s', (_name, flaw) => {
    const { case: theCase, issues } = parseCase(withFlaw(flaw));
    expect(sorted(issues)).toEqual(sorted(flaw.issues));
    expect(dangling(theCase)).toEqual([]);
    const list = theCase[flaw.change.file.replace('.json', '') as 'places'] as unknown;
    const id = flaw.change.record;
    if (id !== undefined && flaw.change.field !== 'id') {
      expect(recordsOf(list).some((record) => record.id === id)).toBe(!flaw.setAside);
    }
  });

  test('there is a fixture for a fair number of flaws', () => {
    expect(flaws.length).toBeGreaterThan(50);
  });
});

test('a report’s own wrong conversion is a finding, not a flaw', () => {
  const change = {
    ...{ file: 'claims.json', record: 'ridge-100-km', field: 'figure.conversion' },
    value: { value: 54, unit: 'mi' },
  };
  const { case: theCase, issues } = parseCase(withFlaw({ change, issues: [], setAside: false }));
  expect(issues).toEqual([]);
  expect(theCase.claims.some(({ id }) => id === 'ridge-100-km')).toBe(true);
});

test('an empty folder gives one issue for each file that a case needs', () => {
  const { case: theCase, issues } = parseCase({});
  expect(issues.map(({ file }) => file)).toEqual([
    'case.json',
    'places.json',
    'events.json',
    'claims.json',
    'sources.json',
  ]);
  expect(theCase.places).toEqual([]);
});

test('a case may do without an article, but not have half of one', () => {
  const { 'article.json': article, ...rest } = soundFiles();
  expect(parseCase(rest)).toEqual({
    case: { ...parseCase(soundFiles()).case, article: null },
    issues: [],
  });
  const outcomes = [undefined, { ...(article as object), source: 'nobody' }, [], { steps: [] }].map(
    (content) => parseCase({ ...rest, 'article.json': content }),
  );
  expect(outcomes.map(({ case: theCase }) => theCase.article)).toEqual([null, null, null, null]);
  for (const { issues } of outcomes) {
    expect(issues).toMatchObject([{ file: 'article.json', record: '' }]);
  }
});

test('a step of an article drops what was set aside, and stays', () => {
  const files = soundFiles();
  const [strike] = files['events.json'] as Container[];
  strike!.kind = 'unheard-of';
  const { case: theCase, issues } = parseCase(files);
  expect(theCase.article?.steps[0]).toMatchObject({ id: 'first-words', events: [] });
  expect(issues).toContainEqual({
    ...{ file: 'article.json', record: 'first-words', field: 'events.0' },
    message: 'refers to "strike" of events.json, which was set aside',
  });
});

test('any JSON at all is read without throwing, and no reference dangles', () => {
  const files = fc.dictionary(
    fc.constantFrom(
      'case.json',
      'places.json',
      'events.json',
      'claims.json',
      'sources.json',
      'article.json',
      '__proto__',
      'x',
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(files, (value) => {
      const { case: theCase, issues } = parseCase(value);
      expect(issues.length).toBeGreaterThan(0);
      expect(dangling(theCase)).toEqual([]);
    }),
  );
});

test('a sound case with any one value replaced never throws, and no reference dangles', () => {
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  walk(soundFiles(), []);

  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const files = soundFiles();
      let container: Container = files;
      for (const key of path.slice(0, -1)) container = container[key] as Container;
      container[path.at(-1)!] = value;
      expect(dangling(parseCase(files).case)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
