import { expect, test } from 'vitest';
import { pictureAltText } from './alt-text.ts';

test('says title, subtitle and every value', () => {
  const values = [
    ['Length', '178.4 km'],
    ['Bearing', '283°'],
  ] as const;
  expect(pictureAltText({ title: 'Panjgur to Saravan', subtitle: 'on WGS 84', values })).toBe(
    'Map: Panjgur to Saravan, on WGS 84. Length: 178.4 km, Bearing: 283°',
  );
});

test('says no more than there is', () => {
  expect(pictureAltText({ title: 'The whole case', subtitle: '', values: [] })).toBe(
    'Map: The whole case',
  );
});
