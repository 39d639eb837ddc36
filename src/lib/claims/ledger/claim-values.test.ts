import { expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { claimValues } from './claim-values.ts';

const claim = { ...sarhadCase.claims[0]!, event: null, places: ['hill', 'town'] };

it('a claim has all of its places, one speaker, and perhaps no event', () => {
  expect(claimValues(claim, 'place')).toEqual(['hill', 'town']);
  expect(claimValues(claim, 'speaker')).toEqual([claim.speaker]);
  expect(claimValues(claim, 'event')).toEqual([]);
  expect(claimValues({ ...claim, event: 'strike' }, 'event')).toEqual(['strike']);
});
