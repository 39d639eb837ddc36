import { readFileSync } from 'node:fs';

/** One line of a golden file: its kind (empty when the file has none) and its numbers in file order. */
export interface GoldenLine {
  readonly kind: string;
  readonly numbers: readonly number[];
}

type GoldenFile =
  | 'inverse.txt'
  | 'direct.txt'
  | 'border.txt'
  | 'polygons.txt'
  | 'circles.txt'
  | 'rhumb.txt';

/** Reads a golden file of this folder; see the README for its columns. */
export function readGolden(name: GoldenFile): GoldenLine[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const fields = line.split(' ');
      const kind = Number.isNaN(Number(fields[0])) ? fields.shift() : undefined;
      return { kind: kind ?? '', numbers: fields.map(Number) };
    });
}
