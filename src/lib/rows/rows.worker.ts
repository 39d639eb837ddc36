import { expose } from 'comlink';
import { transferOfJob, type BlockAnswer, type BlockJob } from './block-job.ts';
import { BlockPool } from './block-pool.ts';
import { RowDesk } from './row-desk.ts';
import { webPoolWorker } from './web-pool-worker.ts';

const mostWorkers = 4;

const workers = Array.from(
  { length: Math.min(mostWorkers, navigator.hardwareConcurrency) },
  () => new Worker(new URL('./block.worker.ts', import.meta.url), { type: 'module' }),
);

const pool = new BlockPool<BlockJob, BlockAnswer>(
  workers.map((worker) => webPoolWorker(worker)),
  transferOfJob,
);

expose(new RowDesk(pool));
