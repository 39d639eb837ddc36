import { expect, test } from 'vitest';
import { sourceGrade } from './source-grade.ts';

test('a grade is the letter of the source and the digit of the claim', () => {
  expect(sourceGrade({ reliability: 'B' }, { credibility: 2 })).toEqual({
    code: 'B2',
    isJudged: true,
  });
});

test('only F6 is not judged: one half may have been', () => {
  expect(sourceGrade({ reliability: 'F' }, { credibility: 6 })).toEqual({
    code: 'F6',
    isJudged: false,
  });
  expect(sourceGrade({ reliability: 'F' }, { credibility: 3 }).isJudged).toBe(true);
  expect(sourceGrade({ reliability: 'A' }, { credibility: 6 }).isJudged).toBe(true);
});
