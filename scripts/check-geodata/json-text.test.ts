import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonText } from './json-text.ts';

test('sound JSON is read', () => {
  expect(readJsonText('{ "a": [1, null] }\n')).toEqual({
    kind: 'value',
    value: { a: [1, null] },
  });
});

describe('a broken text is told of with its line', () => {
  test.each([
    ['a comma at the end of a list', '[\n  1,\n  2,\n]\n', 4],
    ['a comma at the end of an object', '{\n  "a": 1,\n}\n', 3],
    ['a word that is no value', '[\n  true,\n  truth\n]\n', 3],
    ['a missing colon', '{\n  "a": 1,\n  "b" 2\n}\n', 3],
    ['a missing comma', '[\n  1\n  2\n]\n', 3],
    ['a string over two lines', '{\n  "a": "one\n  two"\n}\n', 2],
    ['text after the end', '[]\n[]\n', 2],
    ['an unfinished list', '[\n  1,\n  2\n', 3],
    ['an unfinished list without a final line break', '[\n  1', 2],
    ['an unfinished string at the end', '[\n  "a', 2],
    ['no text', '', 1],
    ['another format', 'id,name\n1,Saravan\n', 1],
  ])('%s', (_what, text, line) => {
    expect(readJsonText(text)).toMatchObject({ kind: 'error', line });
  });
});

test('the message holds no position and no piece of the text', () => {
  const read = readJsonText('[\n  1,\n]\n');
  expect(read).toEqual({ kind: 'error', line: 3, message: "Unexpected token ']'" });
});

test('a stray mark put into any indented JSON is found in its line', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, at) => {
      const lines = JSON.stringify(value, null, 2).split('\n');
      const line = at % lines.length;
      lines[line] = `?${lines[line] ?? ''}`;
      const read = readJsonText(lines.join('\n'));
      expect(read).toMatchObject({ kind: 'error', line: line + 1 });
    }),
  );
});
