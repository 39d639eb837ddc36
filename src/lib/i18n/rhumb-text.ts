import { formatBearing } from '#lib/format/bearing.ts';
import { formatLength } from '#lib/format/length.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { MeasurePoint } from '#lib/measure/model/measurement.ts';
import type { Leg } from '#lib/measure/result/leg.ts';
import { rhumbBeside } from '#lib/measure/result/rhumb-beside.ts';
import type { FigureFormat } from './measure-figures.ts';
import { m } from './paraglide/messages.js';

/** The rhumb line beside a leg, where it is noticeably longer; null elsewhere. */
export function rhumbText(
  from: MeasurePoint,
  to: MeasurePoint,
  leg: Leg,
  { units, earthModel, locale }: FigureFormat,
): string | null {
  const rhumb = rhumbBeside(from, to, leg, earthModel);
  if (rhumb === null) return null;
  return m.measure_rhumb({
    length: formatLength(rhumb.metres, { units, locale, digits: 4 }),
    percent: formatNumber(rhumb.excess * 100, locale, rhumb.excess < 0.1 ? 1 : 0),
    bearing: formatBearing(rhumb.bearingDegrees, locale),
  });
}
