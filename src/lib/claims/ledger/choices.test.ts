import { expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { claimValues } from './claim-values.ts';
import { ledgerChoices, type FacetNaming } from './choices.ts';
import { facets, type Facet } from './ledger-view.ts';

const { claims } = sarhadCase;
const plain: FacetNaming = { label: (value) => value };
const naming: Record<Facet, FacetNaming> = {
  event: { label: (id) => `Event ${id}`, order: ['saravan-strikes', 'nowhere', 'kerman-bombings'] },
  place: plain,
  kind: plain,
  speaker: plain,
  outlet: plain,
  status: { ...plain, order: ['unconfirmed', 'official'] },
  language: { label: (code) => ({ en: 'Z', fa: 'a' })[code] ?? 'M' },
};
const choices = ledgerChoices(claims, naming, 'en');

it('offers every value that occurs, once, and no other', () => {
  for (const facet of facets) {
    const values = choices[facet].map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(claims.flatMap((claim) => claimValues(claim, facet))));
    expect(new Set(values).size).toBe(values.length);
  }
});

it('keeps the order given, and puts the rest after it by the alphabet', () => {
  expect(choices.event.slice(0, 2)).toEqual([
    { value: 'saravan-strikes', label: 'Event saravan-strikes' },
    { value: 'kerman-bombings', label: 'Event kerman-bombings' },
  ]);
  const rest = choices.event.slice(2).map(({ label }) => label);
  expect(rest).toEqual(rest.toSorted());
  expect(choices.status.map(({ value }) => value).slice(0, 2)).toEqual(['unconfirmed', 'official']);
});

it('sorts by what people read, not by the value', () => {
  expect(choices.language[0]?.value).toBe('fa');
  expect(choices.language.at(-1)?.value).toBe('en');
});
