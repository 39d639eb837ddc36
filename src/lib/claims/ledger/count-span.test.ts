import { expect, it } from 'vitest';
import { casualtyFigures } from './casualty-figures.ts';
import { countSpan } from './count-span.ts';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';

const figures = casualtyFigures(sarhadCase.claims.filter(({ topic }) => topic === 'kerman-toll'));

it('is the lowest and the highest number that anybody gave', () => {
  expect(countSpan(figures, 'injured')).toEqual({ lowest: 141, highest: 284, isOpen: false });
  const dated = figures.filter(({ date }) => date !== null);
  expect(countSpan(dated, 'killed')).toEqual({ lowest: 73, highest: 103, isOpen: false });
});

it('is open where the highest is "or more"', () => {
  expect(countSpan(figures, 'killed')).toEqual({ lowest: 73, highest: 301, isOpen: true });
});

it('is nothing where nobody gave a number', () => {
  expect(countSpan([], 'killed')).toBeNull();
  expect(countSpan([{ ...figures[0]!, killed: null }], 'killed')).toBeNull();
});
