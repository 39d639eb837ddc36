import { describe, expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortAside,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const read = (topology: object) =>
  readRows(rowFile(JSON.stringify({ type: 'Topology', ...topology }), 'a.json', [13]));
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });

describe('TopoJSON', () => {
  it('is read as the features of all its objects', async () => {
    const rows = await read({
      transform: { scale: [0.5, 0.5], translate: [60, 25] },
      arcs: [[[0, 0], [2, 4]]], // prettier-ignore
      objects: {
        a: { type: 'GeometryCollection', geometries: [{ ...point(2, 4), id: 9, properties: { n: 1 } }, { type: 'LineString', arcs: [~0] }] }, // prettier-ignore
        b: point(0, 0),
      },
    });
    expect(rows.source?.format).toBe('topojson');
    expect(shortRows(rows)).toEqual([
      { line: 0, place: [61, 27], cells: { id: '9', n: '1' } },
      {
        ...{ line: 0, cells: { id: '', n: '' } },
        place: { type: 'LineString', coordinates: [[61, 27], [60, 25]] }, // prettier-ignore
      },
      { line: 0, place: [60, 25], cells: { id: '', n: '' } },
    ]);
    expect(rows.problem).toBeNull();
  });

  it('sets aside what is none, and arcs that are used to make a small file large', async () => {
    const arc = Array.from({ length: 3000 }, () => [0, 0]);
    const nested = (depth: number): object => depth === 0 ? point(1, 2) : { type: 'GeometryCollection', geometries: [nested(depth - 1)] }; // prettier-ignore
    const rows = await read({
      arcs: [arc],
      objects: {
        ...{ a: { type: 'LineString', arcs: [7] }, b: null, c: { type: 'Polygon', arcs: 'x' } },
        d: { type: 'LineString', arcs: Array.from({ length: 3000 }, () => 0) },
        ...{ e: { type: 'GeometryCollection', geometries: [nested(30)] }, f: point(1, 2) },
        g: { type: null },
      },
    });
    expect(shortAside(rows)).toEqual([
      ...Array.from({ length: 5 }, () => 'not-a-feature:null'),
      'no-geometry:null',
    ]);
    expect(shortRows(rows)).toHaveLength(1);
  });

  it.each([
    ['without objects', JSON.stringify({ type: 'Topology', arcs: [] }), 'broken-topology'],
    [
      'without arcs',
      JSON.stringify({ type: 'Topology', objects: {}, arcs: [1] }),
      'broken-topology',
    ],
    [
      'without features',
      JSON.stringify({ type: 'Topology', objects: {}, arcs: [] }),
      'no-features',
    ],
    [
      'that is cut off',
      '{"type":"Topology","objects":{"a":{"type":"Point","coordinates":[1,2]',
      'malformed-json',
    ],
  ])('%s is one problem', async (_, text, problem) => {
    expect(shortProblem(await readRows(rowFile(text)))).toBe(problem);
  });

  it('of more than can be read as a whole is refused before it is read', async () => {
    const small = rowFile('{"type":"Topology"}');
    expect(shortProblem(await readRows({ ...small, size: 100_000_001 }))).toBe(
      'topology-too-large',
    );
  });
});
