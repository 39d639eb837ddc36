import { parentPort, workerData } from 'node:worker_threads';
import type { RowBlock } from '../../src/lib/importer/rows/row-block.ts';
import { blockText, type BlockSetup } from './block-text.ts';

const setup = workerData as BlockSetup;

parentPort?.on('message', (block: RowBlock) => {
  const text = blockText(block, setup);
  parentPort?.postMessage(text, [text.bytes.buffer]);
});
