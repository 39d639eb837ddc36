import { describe, expect, it } from 'vitest';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import { borderPartOf, nearestVertex } from './border-part.ts';
import { greatCirclePoint } from './great-circle-point.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

const border = readOsmBorder();
const index = buildBorderIndex(border);

const partAt = (line: readonly Position[], position: Position) =>
  borderPartOf(nearestOnBorder(buildBorderIndex(line), position), line);

describe('borderPartOf', () => {
  it('knows every vertex of the OpenStreetMap border', () => {
    const parts = border.map((vertex) => borderPartOf(nearestOnBorder(index, vertex), border));
    expect(parts).toEqual(border.map((_, number) => ({ kind: 'vertex', number })));
  });

  it('knows every edge from its middle', () => {
    const edges = border.slice(1).map((end, number) => {
      const middle = greatCirclePoint(border[number] ?? end, end, 0.5);
      return borderPartOf(nearestOnBorder(index, middle), border);
    });
    expect(edges).toEqual(edges.map((_, number) => ({ kind: 'edge', number })));
  });

  it('tells a vertex from the edge a tenth of a millimetre beside it', () => {
    const line: Position[] = [
      [61, 27],
      [61, 28],
      [62, 28],
    ];
    expect(partAt(line, [61, 27.999999999])).toEqual({ kind: 'edge', number: 0 });
    expect(partAt(line, [60, 28.1])).toEqual({ kind: 'vertex', number: 1 });
    expect(partAt(line, [63, 28])).toEqual({ kind: 'vertex', number: 2 });
  });

  it('does not mind whole turns, repetitions, or a line of one position', () => {
    const line: Position[] = [
      [179, 10],
      [181, 11],
      [-179, 11],
      [183, 12],
    ];
    expect(partAt(line, [-179, 11])).toEqual({ kind: 'vertex', number: 2 });
    expect(partAt(line, [184, 12])).toEqual({ kind: 'vertex', number: 3 });
    expect(partAt([[61, 27]], [64, 26])).toEqual({ kind: 'vertex', number: 0 });
  });

  it('refuses a line that was not hit', () => {
    const hit = nearestOnBorder(index, border[5000] ?? [NaN, NaN]);
    expect(() => borderPartOf(hit, border.slice(0, 100))).toThrow('segment 5000');
  });
});

describe('nearestVertex', () => {
  const line: Position[] = [
    [61, 27],
    [61, 28],
    [61, 29],
  ];
  const lineIndex = buildBorderIndex(line);

  it.each<readonly [Position, number]>([
    [[62, 27.4], 0],
    [[62, 27.6], 1],
    [[62, 28.4], 1],
    [[60, 40], 2],
  ])('of %j is the nearer end of its segment', (place, number) => {
    const vertex = nearestVertex(nearestOnBorder(lineIndex, place), line, place);
    expect(vertex).toMatchObject({ number, position: line[number] });
    expect(vertex.sphereMetres).toBe(sphereDistanceMetres(place, line[number] ?? [NaN, NaN]));
  });
});
