import { claimsAnswerer, type ClaimsMessage } from './claims-answers.ts';

const answer = claimsAnswerer();

self.addEventListener('message', ({ data }: MessageEvent<ClaimsMessage>) => {
  const answered = answer(data);
  if (answered !== null) self.postMessage(answered);
});
