import { expect, test } from 'vitest';
import { fileProblem, problemLine } from './problem.ts';

test('a problem names file, record and field', () => {
  const problem = {
    file: 'geodata/cases/x/places.json',
    record: 'panjgur',
    field: 'location.position.1',
    message: 'is missing',
  };
  expect(problemLine(problem)).toBe(
    'geodata/cases/x/places.json: panjgur › location.position.1: is missing',
  );
});

test('parts that are empty leave no mark', () => {
  expect(problemLine(fileProblem('a.json:7', 'is broken'))).toBe('a.json:7: is broken');
  expect(problemLine({ file: 'case.json', record: '', field: 'title', message: 'no' })).toBe(
    'case.json: title: no',
  );
});
