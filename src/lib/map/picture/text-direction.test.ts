import { expect, test } from 'vitest';
import { textDirection } from './text-direction.ts';

test.each([
  ['Panjgur (پنجگور)', 'ltr'],
  ['پنجگور (Panjgur)', 'rtl'],
  ['77 km', 'ltr'],
  ['(۷۷ کیلومتر)', 'rtl'],
  ['עברית', 'rtl'],
  ['Меры', 'ltr'],
] as const)('%s runs %s by its first letter', (text, direction) => {
  expect(textDirection(text, 'ltr')).toBe(direction);
  expect(textDirection(text, 'rtl')).toBe(direction);
});

test('without letters the page decides', () => {
  expect(textDirection('27.5°, −3', 'rtl')).toBe('rtl');
  expect(textDirection('', 'ltr')).toBe('ltr');
});
