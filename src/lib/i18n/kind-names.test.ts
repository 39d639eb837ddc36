import { describe, expect, it } from 'vitest';
import { claimKinds, claimStatuses, eventKinds, placeKinds } from '#lib/case/kinds.ts';
import { phaseSchema } from '#lib/case/schema/common.ts';
import { precisionSchema } from '#lib/case/schema/place.ts';
import {
  claimKindName,
  claimStatusName,
  eventKindName,
  phaseName,
  placeKindName,
  precisionName,
} from './kind-names.ts';

describe.each([
  ['places', placeKinds, placeKindName],
  ['events', eventKinds, eventKindName],
  ['claims', claimKinds, claimKindName],
  ['statuses', claimStatuses, claimStatusName],
  ['phases', phaseSchema.options, phaseName],
  ['precisions', precisionSchema.options, precisionName],
] as [string, readonly string[], Record<string, () => string>][])('%s', (_, kinds, names) => {
  it('each have a name of their own', () => {
    expect(Object.keys(names).toSorted()).toEqual([...kinds].toSorted());
    const texts = kinds.map((kind) => names[kind]?.());
    expect(new Set(texts).size).toBe(kinds.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}\p{L}+/u);
  });
});
