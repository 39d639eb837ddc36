import type { RowBlock } from '../row-block.ts';
import type { RowFile, RowProblem } from '../row-source.ts';
import { BlockWriter } from './block-writer.ts';
import { JsonCutter } from './json-cutter.ts';
import { readChunks } from './read-chunks.ts';
import { SeparatorCutter, type separators } from './separator-cutter.ts';
import { utf8Chunks } from './utf8-chunks.ts';

/** How the records of a JSON text stand: in one value, or one after the other between separators. */
export type JsonForm = 'value' | keyof typeof separators;

/** Blocks of the records of GeoJSON in any of its forms. */
export async function* jsonBlocks(
  file: Pick<RowFile, 'stream'>,
  form: JsonForm,
  encoding: string,
  onread: (bytes: number) => void,
): AsyncGenerator<RowBlock, RowProblem | null, void> {
  const writer = new BlockWriter();
  const cutter = form === 'value' ? new JsonCutter(writer) : new SeparatorCutter(form, writer);
  let problem: RowProblem | null = null;
  for await (const chunk of utf8Chunks(readChunks(file, onread), encoding)) {
    problem = cutter.cut(chunk);
    const block = writer.take('full');
    if (block !== null) yield block;
    if (problem !== null) break;
  }
  problem ??= cutter.end();
  const block = writer.take('any');
  if (block !== null) yield block;
  return problem;
}
