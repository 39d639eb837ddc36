import { m } from '#lib/i18n/paraglide/messages.js';
import type { ArchiveProblem } from '#lib/map/archive/archive-problem.ts';

const texts: Readonly<Record<ArchiveProblem, (given: { address: string }) => string>> = {
  'not-found': m.archive_not_found,
  'no-ranges': m.archive_no_ranges,
  'not-pmtiles': m.archive_not_pmtiles,
  'not-vector': m.archive_not_vector,
  'no-layers': m.archive_no_layers,
  unreachable: m.archive_unreachable,
};

/** Why an archive cannot be shown, in a sentence. */
export function archiveProblemText(problem: ArchiveProblem, address: string): string {
  return texts[problem]({ address });
}
