import { expect, test } from 'vitest';
import { countText, shortCountText } from './count-text.ts';

test.each([
  [{ atLeast: 73, atMost: 73 }, '73', '73'],
  [{ atLeast: 101, atMost: null }, '101 or more', '≥101'],
  [{ atLeast: 3, atMost: 4 }, '3 to 4', '3–4'],
  [{ atLeast: 0, atMost: 0 }, '0', '0'],
  [{ atLeast: 1200, atMost: null }, '1,200 or more', '≥1,200'],
])('%j is "%s", in short "%s"', (count, text, short) => {
  expect(countText(count)).toBe(text);
  expect(shortCountText(count)).toBe(short);
});
