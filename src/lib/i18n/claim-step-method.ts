import { formatNumber } from '#lib/format/number.ts';
import { formatQuotedLength } from '#lib/format/quoted-length.ts';
import { lengthText, rangeText, type ClaimTest } from './claim-test-words.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** Straight line or road; null for the length of the border, which is neither. */
export function methodStep(test: ClaimTest): string | null {
  const { figure, comparison } = test;
  if (figure.subject.kind === 'border-length') return null;
  const { relation } = comparison;
  const isTooShort = relation === 'shorter' && figure.method !== 'straight-line';
  return [
    methodText(test),
    ...(relation === 'longer' && figure.method !== 'straight-line' ? ratioTexts(test) : []),
    ...(isTooShort ? [m.claim_step_too_short()] : []),
  ].join(' ');
}

function methodText(test: ClaimTest): string {
  switch (test.figure.method) {
    case 'not-stated':
      return m.claim_step_not_stated();
    case 'straight-line':
      return m.claim_step_straight();
    case 'road':
      return m.claim_step_road({ range: rangeText(test.comparison.fitting, test) });
  }
}

/** By how much the claimed length is longer than the straight line, as a road would be. */
function ratioTexts(test: ClaimTest): string[] {
  const { range } = test.measurement;
  if (range === null || test.comparison.ratio === null) return [];
  const texts = {
    quoted: formatQuotedLength(test.figure.quoted, currentLocale()),
    ratio: formatNumber(test.comparison.ratio, currentLocale(), 2),
    straight: lengthText(range.valueMetres ?? range.highMetres, test),
  };
  return [
    range.valueMetres === null ? m.claim_step_ratio_at_least(texts) : m.claim_step_ratio(texts),
  ];
}
