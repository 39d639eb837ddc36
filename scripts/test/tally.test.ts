import { expect, test } from 'vitest';
import { closingLine, oneFailed, onePassed, sumOfTallies } from './tally.ts';

test('tallies add up to the closing line', () => {
  const sum = sumOfTallies([onePassed, oneFailed, { passed: 40, failed: 2 }]);
  expect(closingLine(sum)).toBe('41 passed, 3 failed');
});

test('nothing run is nothing passed', () => {
  expect(closingLine(sumOfTallies([]))).toBe('0 passed, 0 failed');
});
