import { Worker } from 'node:worker_threads';
import type { RowBlock } from '../../src/lib/importer/rows/row-block.ts';
import type { PoolWorker } from '../../src/lib/rows/block-pool.ts';
import type { BlockSetup, BlockText } from './block-text.ts';

/** A thread that makes text of blocks. It starts with its first block, so that short lists need one only. */
export function blockThread(setup: BlockSetup): PoolWorker<RowBlock, BlockText> {
  let worker: Worker | null = null;
  let listen = (_worker: Worker): void => undefined;
  const start = () => {
    const started = new Worker(new URL('./block-thread.js', import.meta.url), {
      workerData: setup,
    });
    listen(started);
    return started;
  };
  return {
    send: (block, transfer) => {
      worker ??= start();
      worker.postMessage(block, transfer);
    },
    listen: (onanswer, onerror) => {
      listen = (started) => {
        started.on('message', onanswer);
        started.on('error', onerror);
      };
    },
    end: () => void worker?.terminate(),
  };
}
