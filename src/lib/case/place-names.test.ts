import { expect, test } from 'vitest';
import { placeName, placeSearchNames } from './place-names.ts';

const place = {
  id: 'saravan',
  names: {
    en: { primary: 'Saravan', variants: ['Sarawan'] },
    fa: { primary: 'سراوان', variants: [] },
    ur: { primary: 'ساراوان', variants: ['سراوان'] },
  },
};

test('the name is the primary one of the language, or else the English one', () => {
  expect(placeName(place, 'fa')).toBe('سراوان');
  expect(placeName(place, 'bal')).toBe('Saravan');
  expect(placeName(place, 'constructor')).toBe('Saravan');
});

test('a place without an English name is called by its id', () => {
  expect(placeName({ id: 'saravan', names: {} }, 'en')).toBe('saravan');
});

test('a search looks through every spelling once', () => {
  expect(placeSearchNames(place)).toEqual(['Saravan', 'Sarawan', 'سراوان', 'ساراوان']);
});
