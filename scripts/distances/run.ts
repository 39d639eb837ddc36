import type { RowsOrigin } from '../../src/lib/exporter/rows/rows-origin.ts';
import type { RowBlock } from '../../src/lib/importer/rows/row-block.ts';
import type { RowProblem, RowSource } from '../../src/lib/importer/rows/row-source.ts';
import { BlockPool, type PoolWorker } from '../../src/lib/rows/block-pool.ts';
import type { BlockSetup, BlockText } from './block-text.ts';
import { Findings } from './findings.ts';
import { groundOf, softwareName, type KnownBorder } from './ground.ts';
import { InputFile } from './input-file.ts';
import { openInput } from './open-input.ts';
import type { DistanceOptions } from './options.ts';
import { outputWriter } from './output-writer.ts';
import { setAsideFile, type SetAsideFile } from './set-aside-file.ts';

/** Where a run reads from and writes to. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
  say(line: string): void;
}

interface Run {
  readonly options: DistanceOptions;
  readonly streams: Streams;
  /** Makes what works on blocks; as many as there are jobs. */
  readonly startWorker: (setup: BlockSetup) => PoolWorker<RowBlock, BlockText>;
}

const encoder = new TextEncoder();

/**
 * Measures a list from one stream to another. Blocks are read and written in order, a few at a time.
 * @returns the exit status.
 */
export async function runDistances(border: KnownBorder, run: Run): Promise<number> {
  const { options, streams } = run;
  const file = await InputFile.from(streams.input);
  const opened = await openInput(file, options);
  if (opened.kind === 'problem') {
    streams.say(opened.text);
    return 2;
  }
  const aside = options.setAside === null ? null : await openedAside(options.setAside, streams);
  if (aside === 'problem') return 2;
  const isFeatures = opened.kind === 'input' && opened.layout.kind === 'features';
  const format = options.format ?? (isFeatures ? 'ndjson' : 'csv');
  const made = new Date().toISOString();
  const origin: RowsOrigin = { software: softwareName(), border, made };
  if (options.hasHeadingOut) {
    const writer = outputWriter(opened.columns, { format, origin });
    await streams.write(encoder.encode(String(writer.begin())));
  }
  if (opened.kind === 'nothing') {
    await aside?.close();
    return 0;
  }
  if (opened.notice !== null) streams.say(opened.notice);
  file.settle();
  const columns = isFeatures && format === 'ndjson' ? options.columns : opened.columns;
  const setup = { ...groundOf(border), layout: opened.layout, ...{ format, columns, origin } };
  return measure(opened.source, setup, aside, run);
}

async function openedAside(path: string, streams: Streams): Promise<SetAsideFile | 'problem'> {
  try {
    return await setAsideFile(path);
  } catch (error) {
    streams.say(`The file of --set-aside cannot be written: ${String(error)}.`);
    return 'problem';
  }
}

async function measure(
  source: RowSource,
  setup: BlockSetup,
  aside: SetAsideFile | null,
  { options, streams, startWorker }: Run,
): Promise<number> {
  const workers = Array.from({ length: options.jobs }, () => startWorker(setup));
  const pool = new BlockPool<RowBlock, BlockText>(workers, ({ bytes }) => [bytes.buffer]);
  const found = new Findings();
  const onproblem = (problem: RowProblem | null) => (found.problem = problem);
  try {
    for await (const text of pool.inOrder(blocksOf(source, onproblem))) {
      await streams.write(text.bytes);
      found.add(text);
      await aside?.add(text.setAside);
    }
  } finally {
    pool.end();
    await aside?.close();
  }
  for (const line of await found.lines()) streams.say(line);
  return found.status;
}

/** The blocks of a source. @param onproblem is told why it ends, null at its proper end. */
async function* blocksOf(
  source: RowSource,
  onproblem: (problem: RowProblem | null) => void,
): AsyncGenerator<RowBlock, void, void> {
  onproblem(yield* source.blocks(() => undefined));
}
