import type { Claim } from '#lib/case/model.ts';
import type { LedgerGrouping } from './ledger-view.ts';

/** Claims that stand side by side under one heading. */
export interface ClaimGroup {
  /** Topic, event or place; empty for the claims that are about none, or for all of an ungrouped list. */
  readonly key: string;
  readonly claims: readonly Claim[];
}

/**
 * Claims by what they are about; within a group in the order they came. A claim about several places
 * stands under each of them.
 * @param order keys in the order of the groups; claims about nothing come last
 */
export function groupClaims(
  claims: readonly Claim[],
  grouping: LedgerGrouping,
  order: readonly string[],
): readonly ClaimGroup[] {
  if (grouping === 'none') return claims.length === 0 ? [] : [{ key: '', claims }];
  const byKey = new Map<string, Claim[]>(order.map((key) => [key, []]));
  const others: Claim[] = [];
  for (const claim of claims) {
    for (const key of keysOf(claim, grouping)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [claim]);
      else group.push(claim);
    }
    if (keysOf(claim, grouping).length === 0) others.push(claim);
  }
  return [
    ...[...byKey].map(([key, group]) => ({ key, claims: group })),
    { key: '', claims: others },
  ].filter((group) => group.claims.length > 0);
}

function keysOf(claim: Claim, grouping: Exclude<LedgerGrouping, 'none'>): readonly string[] {
  if (grouping === 'topic') return [claim.topic];
  if (grouping === 'place') return claim.places;
  return claim.event === null ? [] : [claim.event];
}
