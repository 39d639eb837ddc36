import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourcesOfStep, subjectOfStep } from './article-steps.ts';
import type { ArticleStep } from './model.ts';
import { parseCase } from './parse-case.ts';

const folder = new URL('../../../tests/fixtures/cases/sound/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  ]),
);
const { case: sound } = parseCase(files);

const step = (names: Partial<ArticleStep>): ArticleStep => ({
  ...{ id: 'a-step', paragraph: 1, title: 'A step', text: 'Told.' },
  ...{ events: [], claims: [], places: [], ...names },
});

describe('what a step is about', () => {
  test.each([
    ['its own places', { places: ['valley'], events: ['strike'] }, ['valley'], ['strike']],
    [
      'places of its events, then of its claims, each once',
      { events: ['strike'], claims: ['village-10-km'] },
      ['hill-village', 'river-town'],
      ['strike'],
    ],
    [
      'events of its claims',
      { claims: ['toll-2', 'village-3-to-4-km'] },
      ['hill-village'],
      ['strike'],
    ],
    ['where somebody spoke', { events: ['reply'] }, ['river-town'], ['reply']],
    ['nothing', {}, [], []],
  ])('%s', (_what, names, placeIds, eventIds) => {
    expect(subjectOfStep(sound, step(names))).toEqual({ placeIds, eventIds });
  });
});

describe('the sources of a step', () => {
  const idsOf = (names: Partial<ArticleStep>) =>
    sourcesOfStep(sound, step(names)).map(({ id }) => id);

  test('are the report itself, then those of its claims, each once', () => {
    expect(idsOf({ claims: ['village-10-km', 'toll-2'], events: ['reply'] })).toEqual(['paper']);
  });

  test('are those of its events where it names no claim', () => {
    expect(idsOf({ events: ['reply'] })).toEqual(['paper', 'agency-copy']);
  });

  test('are at least the report', () => {
    expect(idsOf({})).toEqual(['paper']);
  });
});
