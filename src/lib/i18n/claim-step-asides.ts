import { testConversion } from '#lib/case/quoted-conversion.ts';
import { compassPoint, formatBearing } from '#lib/format/bearing.ts';
import { formatInUnit } from '#lib/format/length-number-format.ts';
import { formatQuotedLength } from '#lib/format/quoted-length.ts';
import { fromName, type ClaimTest } from './claim-test-words.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** Whether the report's own conversion of its figure is right; null where it converts nothing. */
export function conversionStep({ figure }: ClaimTest): string | null {
  const { quoted, conversion } = figure;
  const result = testConversion(figure);
  if (conversion === undefined || result === null) return null;
  const locale = currentLocale();
  const texts = {
    quoted: formatQuotedLength(quoted, locale),
    exact: formatInUnit(result.exact, conversion.unit, 2, locale),
    rounded: formatQuotedLength({ value: result.rounded, unit: conversion.unit }, locale),
    converted: formatQuotedLength(conversion, locale),
  };
  return result.agrees
    ? m.claim_step_conversion_agrees(texts)
    : m.claim_step_conversion_disagrees(texts);
}

/** The direction the report names beside the measured one; null where either is not known. */
export function directionStep(test: ClaimTest): string | null {
  const { figure, measurement } = test;
  if (figure.direction === undefined || measurement.kind !== 'between-places') return null;
  if (measurement.bearingDegrees === null) return null;
  return m.claim_step_direction({
    direction: figure.direction,
    from: fromName(test),
    bearing: formatBearing(measurement.bearingDegrees, currentLocale(), 0),
    compass: compassPoint(measurement.bearingDegrees),
  });
}
