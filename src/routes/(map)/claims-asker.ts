import { onDestroy } from 'svelte';
import ClaimsWorkerScript from '#lib/claims/claims.worker.ts?worker';
import { ClaimsWorker } from '#lib/state/claims-worker.ts';

/** A worker for questions on claims that ends with the component that is being set up. */
export function claimsAsker(): ClaimsWorker {
  const worker = new ClaimsWorker(() => new ClaimsWorkerScript());
  onDestroy(() => worker.stop());
  return worker;
}
