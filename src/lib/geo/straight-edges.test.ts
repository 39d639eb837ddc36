import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import type { Position } from './position.ts';
import { straightEdges } from './straight-edges.ts';

const box: Position[] = [
  [63, 26],
  [65.3, 26],
  [65.3, 27.3],
  [63, 27.3],
  [63, 26],
];

describe('straightEdges', () => {
  it('keeps every position and ends where the line does', () => {
    const dense = straightEdges(box).map(String);
    for (const corner of box) expect(dense).toContain(String(corner));
    expect(dense.at(-1)).toBe(String(box.at(-1)));
    expect(straightEdges([])).toEqual([]);
    expect(straightEdges([[1, 2]])).toEqual([[1, 2]]);
  });

  it('follows a parallel to half a metre, which a great circle leaves by 500 m', () => {
    const onParallel: Position = [64.15, 27.3];
    const metres = (line: readonly Position[]) =>
      nearestOnBorder(buildBorderIndex(line), onParallel).sphereMetres;
    expect(metres(straightEdges(box))).toBeLessThan(0.5);
    expect(metres(box)).toBeGreaterThan(400);
  });
});
