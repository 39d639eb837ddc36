import { expect, it } from 'vitest';
import { carrierText } from './carrier-text.ts';

it('names the outlet that carried what somebody else said', () => {
  expect(carrierText({ speaker: 'Local sources', outlet: 'The Post' })).toBe('via The Post');
});

it('names no outlet twice', () => {
  expect(carrierText({ speaker: 'The Post', outlet: 'The Post' })).toBeNull();
  expect(carrierText({ speaker: 'The Post, naming nobody', outlet: 'The Post' })).toBeNull();
  expect(carrierText({ speaker: 'An agency, as The Post has it', outlet: 'The Post' })).toBeNull();
});

it('takes no part of another word for the outlet', () => {
  expect(carrierText({ speaker: 'Officials in Jena', outlet: 'ena' })).toBe('via ena');
  expect(carrierText({ speaker: 'APA and AP', outlet: 'AP' })).toBeNull();
});
