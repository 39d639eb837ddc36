import { describe, expect, it } from 'vitest';
import { drawnRing } from './drawn-ring.ts';
import type { Position } from './position.ts';

const edge = (...positions: Position[]) => positions;

describe('drawnRing', () => {
  it('joins edges end to start and comes back to the first position', () => {
    expect(
      drawnRing([
        edge([60, 25], [63, 25.1], [66, 25]),
        edge([66, 25], [63, 28]),
        edge([63, 28], [60, 25]),
      ]),
    ).toEqual([
      [60, 25],
      [63, 25.1],
      [66, 25],
      [63, 28],
      [60, 25],
    ]);
  });

  it('goes on past the antimeridian without a jump', () => {
    // The second edge begins at -175, where the first one ended as 185.
    expect(
      drawnRing([
        edge([175, 0], [185, 0]),
        edge([-175, 0], [-175, 10]),
        edge([-175, 10], [-185, 0]),
      ]),
    ).toEqual([
      [175, 0],
      [185, 0],
      [185, 10],
      [175, 0],
    ]);
  });

  it('is closed along the edge of the map where it goes round a pole', () => {
    const round = [edge([0, 70], [120, 70]), edge([120, 70], [240, 70]), edge([-120, 70], [0, 70])];
    expect(drawnRing(round)).toEqual([
      [0, 70],
      [120, 70],
      [240, 70],
      [360, 70],
      [360, 90],
      [0, 90],
      [0, 70],
    ]);
    const south = round.map((part) => part.map(([x, y]): Position => [x, -y]));
    expect(drawnRing(south).slice(-3)).toEqual([
      [0, -90],
      [360, -90],
      [360, -70],
    ]);
  });

  it('holds the pole of its smaller side, however many of its points lie towards the other', () => {
    const spike = Array.from({ length: 40 }, (_, i): Position => [i / 10, 80]);
    const round = drawnRing([
      edge([0, -40], ...spike, [4, -40]),
      edge([4, -40], [120, -40], [240, -40], [360, -40]),
    ]);
    expect(Math.min(...round.map(([, latitude]) => latitude))).toBe(-90);
    expect(Math.max(...round.map(([, latitude]) => latitude))).toBe(80);
  });

  it('is empty without edges', () => {
    expect(drawnRing([])).toEqual([]);
    expect(drawnRing([[], []])).toEqual([]);
  });
});
