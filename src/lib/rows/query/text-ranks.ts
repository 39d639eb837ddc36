import type { ColumnTexts } from './column-cells.ts';
import type { Pace } from '../pace.ts';

const textsAtOnce = 10_000;

/**
 * Of each row of all blocks the rank of its text among all texts, from 1; 0 without a text. Texts are compared by
 * code units, the same in every language.
 */
export async function textRanks(
  blocks: readonly ColumnTexts[],
  rowCount: number,
  pace: Pace,
): Promise<Uint32Array<ArrayBuffer>> {
  const all = await mergedTexts(
    blocks.map(({ texts }) => texts),
    pace,
  );
  const rankOf = new Map<string, number>();
  for (const [i, text] of all.entries()) {
    rankOf.set(text, i + 1);
    if (i % textsAtOnce === 0) await pace.rest();
  }
  const ranks = new Uint32Array(rowCount);
  let row = 0;
  for (const { texts, codes } of blocks) {
    const blockRanks = Uint32Array.from([0, ...texts.map((text) => rankOf.get(text) ?? 0)]);
    for (const code of codes) ranks[row++] = blockRanks[code] ?? 0;
    await pace.rest();
  }
  return ranks;
}

/** Merges sorted lists two by two until one is left. */
async function mergedTexts(
  lists: readonly (readonly string[])[],
  pace: Pace,
): Promise<readonly string[]> {
  let merged = lists;
  while (merged.length > 1) {
    const next: (readonly string[])[] = [];
    for (let i = 0; i < merged.length; i += 2) {
      next.push(mergeTwo(merged[i] ?? [], merged[i + 1] ?? []));
      await pace.rest();
    }
    merged = next;
  }
  return merged[0] ?? [];
}

/** What is in both lists comes once. */
function mergeTwo(first: readonly string[], second: readonly string[]): string[] {
  const merged: string[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const [a, b] = [first[i] as string, second[j] as string];
    merged.push(a <= b ? a : b);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  while (i < first.length) merged.push(first[i++] as string);
  while (j < second.length) merged.push(second[j++] as string);
  return merged;
}
