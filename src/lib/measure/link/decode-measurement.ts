import { percentDecoded } from '../fragment/link-numbers.ts';
import type { Measurement } from '../model/measurement.ts';
import { decodeVersion1 } from './version-1.ts';
import { decodeVersion2 } from './version-2.ts';

/** Why a text is no measurement. */
export type MeasurementLinkProblem =
  'unknown-version' | 'malformed' | 'out-of-range' | 'too-many-points';

export type DecodedMeasurement =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  | {
      readonly kind: 'invalid';
      readonly reason: MeasurementLinkProblem;
      /** Number of the first bad point, from 0, where one is to blame. */
      readonly point?: number;
    };

/**
 * Reads what `encodeMeasurement` wrote, and what its first version did. Text whose delimiters were
 * percent-encoded on the way, as some messengers do, is accepted too. Never throws.
 */
export function decodeMeasurement(text: string): DecodedMeasurement {
  const result = decodePlain(text);
  if (result.kind === 'measurement' || !text.includes('%')) return result;
  const decoded = percentDecoded(text);
  if (decoded === null) return result;
  const again = decodePlain(decoded);
  return again.kind === 'measurement' ? again : result;
}

function decodePlain(text: string): DecodedMeasurement {
  const [, version = '', rest = ''] = /^(\d+)(.*)$/s.exec(text) ?? [];
  switch (version) {
    case '':
      return { kind: 'invalid', reason: 'malformed' };
    case '1':
      return decodeVersion1(rest);
    case '2':
      return decodeVersion2(rest);
    default:
      return { kind: 'invalid', reason: 'unknown-version' };
  }
}
