import type { Claim } from '#lib/case/model.ts';
import { m } from './paraglide/messages.js';

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Through whom a claim came, `via CNN`; null where the words for its speaker name the outlet already. */
export function carrierText({ speaker, outlet }: Pick<Claim, 'speaker' | 'outlet'>): string | null {
  return names(speaker, outlet) ? null : m.via_outlet({ outlet });
}

/** Whether a name stands in a text, by itself and not as a part of another word. */
function names(text: string, name: string): boolean {
  return text.split(name).some((before, i, parts) => {
    const after = parts[i + 1];
    return (
      after !== undefined &&
      !LETTER_OR_DIGIT.test(before.at(-1) ?? '') &&
      !LETTER_OR_DIGIT.test(after[0] ?? '')
    );
  });
}
