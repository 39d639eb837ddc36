import type { Position } from '#lib/geo/position.ts';

const keyOf = (position: Position): string => position.join(' ');

/**
 * Joins lines that meet end to end, two at a point, into longer ones. Where three or more meet, all of them
 * end. The result depends on the order of the lines only, so that a build gives the same bytes each time.
 */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
  const open = new Set(lines.filter((line) => line.length > 1).map((line) => [...line]));
  const ends = new Map<string, Position[][]>();
  for (const line of open) {
    for (const end of [line[0], line.at(-1)]) {
      if (end) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), line]);
    }
  }
  const joined: Position[][] = [];
  const extend = (line: Position[]): Position[] => {
    for (;;) {
      const end = line.at(-1);
      const meeting = end ? (ends.get(keyOf(end)) ?? []) : [];
      const next = meeting.find((candidate) => open.has(candidate));
      if (!end || meeting.length !== 2 || !next) return line;
      open.delete(next);
      const onward = next[0] && keyOf(next[0]) === keyOf(end) ? next : [...next].reverse();
      line = [...line, ...onward.slice(1)];
    }
  };
  for (const line of open) {
    open.delete(line);
    const forward = extend([...line]);
    joined.push(extend(forward.reverse()));
  }
  return joined;
}
