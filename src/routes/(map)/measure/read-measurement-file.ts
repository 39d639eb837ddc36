import { readMeasurements } from '#lib/importer/measurement-reader.ts';
import { importProblemText } from '#lib/i18n/import-problem.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { BorderRef, Measurement } from '#lib/measure/model/measurement.ts';

/** Problems that are told one by one; of more only the number is. */
const MOST_TOLD = 3;

export interface ReadMeasurements {
  readonly measurements: readonly Measurement[];
  /** What could not be read, in plain sentences. */
  readonly problems: readonly string[];
}

/** Reads measurements from a file or pasted text, with what could not be read in plain sentences. */
export function readMeasurementFile(
  text: string,
  border: BorderRef,
  fileName: string | undefined,
): ReadMeasurements {
  const { measurements, issues } = readMeasurements(text, {
    border,
    ...(fileName === undefined ? {} : { fileName }),
    parseXml: (xml) => new DOMParser().parseFromString(xml, 'text/xml'),
  });
  const problems = issues.slice(0, MOST_TOLD).map(importProblemText);
  if (issues.length > MOST_TOLD) {
    problems.push(m.share_more_problems({ count: issues.length - MOST_TOLD }));
  }
  return { measurements, problems };
}
