import type { RowBlock } from '../row-block.ts';
import type { DateOrder, FeatureLayout } from '../row-layout.ts';
import { rowTimeMs } from '../row-time.ts';
import { findTimeColumn } from '../table/time-column.ts';
import { cellText, propertyOf } from './feature-cells.ts';
import { featureRecords, type FeatureRecord } from './feature-records.ts';

/** As many features tell what a property is about. */
const mostLookedAt = 200;

/** Names of properties whose large numbers are times. */
const timeName = /time|date|stamp|epoch/i;

/** The property of a block's features that says when, by its name and by what it holds; null without one. */
export function featureTime(
  { bytes }: RowBlock,
  columns: readonly string[],
): FeatureLayout['time'] {
  const features: FeatureRecord[] = [];
  for (const found of featureRecords(bytes)) {
    if (!('problem' in found)) features.push(found);
    if (features.length >= mostLookedAt) break;
  }
  const samples = columns
    .map((name) => ({ name, filled: filledTexts(features, name) }))
    .filter(({ filled }) => filled.length > 0);
  const found = findTimeColumn(samples);
  const property = samples[found?.column ?? -1]?.name;
  return found === null || property === undefined ? null : { property, order: found.order };
}

const filledTexts = (features: readonly FeatureRecord[], name: string): string[] =>
  features
    .map((feature) => sampleText(name, propertyOf(feature, name)))
    .filter((text) => text !== '');

function sampleText(name: string, value: unknown): string {
  const milliseconds = typeof value === 'number' && timeName.test(name) ? epochMs(value) : NaN;
  return Number.isNaN(milliseconds) ? cellText(value) : new Date(milliseconds).toISOString();
}

/** Milliseconds since 1970 of what a property says: a date as text, or a number of seconds or milliseconds. */
export function timeOf(value: unknown, order: DateOrder): number {
  const milliseconds = typeof value === 'number' ? epochMs(value) : NaN;
  return Number.isNaN(milliseconds) ? rowTimeMs(cellText(value), order) : milliseconds;
}

/** Of numbers that are times from 1985 to 2128, in seconds or in milliseconds; NaN for others, such as 20240116. */
function epochMs(value: number): number {
  if (value >= 5e8 && value < 5e9) return Math.round(value * 1000);
  return value >= 5e11 && value < 5e12 ? Math.round(value) : NaN;
}
