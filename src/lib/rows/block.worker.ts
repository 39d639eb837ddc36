import { blockWorker, transferOfAnswer, type BlockJob } from './block-job.ts';

const answer = blockWorker();

self.addEventListener('message', ({ data }: MessageEvent<BlockJob>) => {
  const answered = answer(data);
  self.postMessage(answered, { transfer: transferOfAnswer(answered) });
});
