import type { Claim } from '#lib/case/model.ts';
import { m } from './paraglide/messages.js';

/** Through whom a claim came, `via CNN`; null where the words for its speaker name the outlet already. */
export function carrierText({ speaker, outlet }: Pick<Claim, 'speaker' | 'outlet'>): string | null {
  return speaker.includes(outlet) ? null : m.via_outlet({ outlet });
}
