import { describe, expect, it } from 'vitest';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import type { Position } from './position.ts';

describe('buildBorderIndex', () => {
  it('keeps every vertex of the OpenStreetMap border', () => {
    const border = readOsmBorder();
    const { arcCount, degrees, leafCount } = buildBorderIndex(border);
    expect(arcCount).toBe(6507);
    expect(leafCount).toBe(2048);
    expect([...degrees]).toEqual(border.flat());
  });

  it('is plain data that answers the same after a structured clone', () => {
    const index = buildBorderIndex(readOsmBorder());
    const place: Position = [64.09459, 26.97186];
    expect(nearestOnBorder(structuredClone(index), place)).toEqual(nearestOnBorder(index, place));
  });

  it('puts every vertex inside the boxes of its leaf and of all nodes above', () => {
    const { arcCount, leafCount, arcs, boxes } = buildBorderIndex(readOsmBorder());
    const holds = (node: number, vertex: number) =>
      [0, 1, 2].every((axis) => {
        const value = arcs[6 * vertex + axis] ?? NaN;
        const [low, high] = [boxes[6 * node + axis] ?? NaN, boxes[6 * node + 3 + axis] ?? NaN];
        return low < value && value < high;
      });
    const nodesAbove = (leaf: number) =>
      Array.from({ length: Math.log2(leafCount) + 1 }, (_, up) =>
        Math.floor((leafCount + leaf) / 2 ** up),
      );
    for (let vertex = 0; vertex < arcCount; vertex += 1) {
      const leaf = Math.ceil(((vertex + 1) * leafCount) / arcCount) - 1;
      const missing = nodesAbove(leaf).filter((node) => !holds(node, vertex));
      expect(missing, `vertex ${vertex}`).toEqual([]);
    }
  });

  it('merges repeated vertices, also when a whole turn or a pole hides the repetition', () => {
    const line: Position[] = [
      [170, 80],
      [170, 80],
      [-190, 80],
      [180, 90],
      [20, 90],
      [20, 85],
    ];
    expect(buildBorderIndex(line).arcCount).toBe(2);
    expect(nearestOnBorder(buildBorderIndex(line), [21, 87]).segment).toBe(4);
    expect(nearestOnBorder(buildBorderIndex(line), [171, 87]).segment).toBe(2);
  });

  it('merges vertices on both sides of the antimeridian that are the same place', () => {
    const line: Position[] = [
      [179, 10],
      [180, 11],
      [-180, 11],
      [-179, 10],
    ];
    expect(buildBorderIndex(line).arcCount).toBe(2);
    expect(nearestOnBorder(buildBorderIndex(line), [180, 12])).toMatchObject({ segment: 2 });
  });

  it('refuses a border without positions, and positions that are none', () => {
    expect(() => buildBorderIndex()).toThrow('not none');
    expect(() => buildBorderIndex([])).toThrow('not none');
    expect(() => buildBorderIndex([[61, 91]])).toThrow('[61, 91]');
    expect(() => buildBorderIndex([[NaN, 27]])).toThrow('[NaN, 27]');
    expect(() => buildBorderIndex([[Infinity, 27]])).toThrow('27]');
  });
});
