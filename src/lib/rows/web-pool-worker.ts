import type { PoolWorker } from './block-pool.ts';

/** A web worker as one of a pool. */
export const webPoolWorker = <Job, Answer>(worker: Worker): PoolWorker<Job, Answer> => ({
  send: (job, transfer) => worker.postMessage(job, [...transfer]),
  listen: (onanswer, onerror) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onanswer(data));
    worker.addEventListener('error', ({ message }) => onerror(new Error(message)));
    worker.addEventListener('messageerror', () =>
      onerror(new Error('An answer was not readable.')),
    );
  },
  end: () => worker.terminate(),
});
