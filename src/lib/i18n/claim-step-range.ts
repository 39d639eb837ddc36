import type { TestedPlace } from '#lib/claims/claim-test.ts';
import {
  fromName,
  lengthText,
  measuredRangeText,
  subjectName,
  type ClaimTest,
} from './claim-test-words.ts';
import { m } from './paraglide/messages.js';

/** How the range round the measured length comes about; null where there is only a range, or nothing. */
export function rangeStep(test: ClaimTest): string | null {
  const { measurement } = test;
  if (measurement.range === null || measurement.range.valueMetres === null) return null;
  const range = measuredRangeText(measurement.range, test);
  switch (measurement.kind) {
    case 'between-places': {
      const [from, subject] = [radiusOf(measurement.from), radiusOf(measurement.subject)];
      return m.claim_step_two_radii({
        from: fromName(test),
        fromRadius: lengthText(from, test),
        subject: subjectName(test),
        subjectRadius: lengthText(subject, test),
        sum: lengthText(from + subject, test),
        range,
      });
    }
    case 'to-border': {
      const lengths = measurement.measures.map(({ wgs84Metres }) => wgs84Metres);
      const datasets = { lowMetres: Math.min(...lengths), highMetres: Math.max(...lengths) };
      return m.claim_step_border_range({
        place: subjectName(test),
        radius: lengthText(radiusOf(measurement.subject), test),
        datasets: measuredRangeText(datasets, test),
        range,
      });
    }
    case 'border-length':
      return null;
  }
}

const radiusOf = ({ location }: TestedPlace) =>
  location.kind === 'unlocated' ? 0 : location.uncertaintyRadiusMetres;
