import { describe, expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortAside,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const feature = (n: number) =>
  JSON.stringify({
    ...{ type: 'Feature', properties: { n } },
    geometry: { type: 'Point', coordinates: [n, n] },
  });
const placesOf = async (text: string, pieces = [7]) => {
  const rows = await readRows(rowFile(text, 'a.json', pieces));
  const found = shortRows(rows).map(({ line, place }) => [line, place]);
  return { rows, format: rows.source?.format, found };
};

describe('JSON on lines', () => {
  it('is read line by line, and lines that are none are set aside by their number', async () => {
    const text = `\ufeff${feature(1)}\r\n\n{"type":"Feature",\n5\n${feature(2)}\n{"type":"Point","coordinates":[3,3]}`;
    const { rows, format, found } = await placesOf(text);
    expect(format).toBe('ndjson');
    expect(found).toEqual([
      [1, [1, 1]],
      [5, [2, 2]],
      [6, [3, 3]],
    ]);
    expect(shortAside(rows)).toEqual(['malformed-json:3', 'not-a-feature:4']);
    expect(rows.read[0]!.setAside[0]!.text).toBe('{"type":"Feature",');
    expect(rows.problem).toBeNull();
  });

  it('is known by its second line, too', async () => {
    const { format, found } = await placesOf(`{"type":\n${feature(1)}\n${feature(2)}`);
    expect(format).toBe('ndjson');
    expect(found).toHaveLength(2);
  });

  it('that is cut off keeps what comes before', async () => {
    const { rows, found } = await placesOf(`${feature(1)}\n${feature(2)}\n{"type":"Fea`);
    expect(found).toHaveLength(2);
    expect(shortProblem(rows)).toBe('cut-off:3');
    expect(rows.problem!.text).toBe('{"type":"Fea');
  });

  it('may be a text sequence, whose records have lines of their own', async () => {
    const pretty = JSON.stringify(JSON.parse(feature(2)), null, 2);
    const text = `\u001e${feature(1)}\n\u001e${pretty}\n\u001e{"a"\n\u001e${feature(3)}\n`;
    const { rows, format, found } = await placesOf(text);
    expect(format).toBe('ndjson');
    expect(found.map(([line]) => line)).toEqual([1, 2, 16]);
    expect(shortAside(rows)).toEqual(['malformed-json:15']);
  });

  it('in one value after the other is read without line breaks between them', async () => {
    const { format, found } = await placesOf(`${feature(1)}${feature(2)}\n\n${feature(3)}`);
    expect(format).toBe('geojson');
    expect(found.map(([line]) => line)).toEqual([1, 1, 3]);
  });

  it('in UTF-16 is read as well', async () => {
    const text = `\ufeff${feature(1)}\n${feature(2).replace('"n"', '"نام"')}\n`;
    const units = Uint16Array.from(text, (c) => c.charCodeAt(0));
    const rows = await readRows(rowFile(new Uint8Array(units.buffer), 'a.geojson', [5]));
    expect(shortRows(rows).map(({ cells }) => cells)).toEqual([
      { n: '1', نام: '' },
      { n: '', نام: '2' },
    ]);
  });
});
