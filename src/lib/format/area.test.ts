import { expect, test } from 'vitest';
import { formatArea } from './area.ts';

const km2 = 1e6;

test.each([
  ['metric', 142.62 * km2, '143 km²'],
  ['metric', 1025.4 * km2, '1,025 km²'],
  ['metric', 9.94 * km2, '9.9 km²'],
  ['metric', 9.96 * km2, '10 km²'],
  ['metric', 10.04 * km2, '10 km²'],
  ['metric', 3.14159 * km2, '3.1 km²'],
  ['metric', 0.05 * km2, '0.1 km²'],
  ['metric', 0.049 * km2, '<0.1 km²'],
  ['metric', 1, '<0.1 km²'],
  ['metric', 0, '0.0 km²'],
  ['imperial', 142.62 * km2, '55 mi²'],
  ['imperial', 5 * 2_589_988.110336, '5.0 mi²'],
  ['nautical', 142.62 * km2, '42 nmi²'],
] as const)('%s: %d m² is %s', (units, squareMetres, expected) => {
  expect(formatArea(squareMetres, { units, locale: 'en' })).toBe(expected);
});

test('digits and marks are those of the language', () => {
  const squareMetres = 1025.4 * km2;
  expect(formatArea(squareMetres, { units: 'metric', locale: 'fa' })).toBe('۱٬۰۲۵ km²');
  expect(formatArea(3.14 * km2, { units: 'metric', locale: 'de' })).toBe('3,1 km²');
});
