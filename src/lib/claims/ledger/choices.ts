import type { Claim } from '#lib/case/model.ts';
import { claimValues } from './claim-values.ts';
import { facets, type Facet } from './ledger-view.ts';

/** A value to filter by, as it is written in links and as people read it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type LedgerChoices = Readonly<Record<Facet, readonly Choice[]>>;

/** How a facet's values are named, and in which order they are offered where that is not the alphabet. */
export interface FacetNaming {
  readonly label: (value: string) => string;
  readonly order?: readonly string[];
}

/**
 * Every value that occurs in the claims, in the order in which it is offered and sorted by.
 * @param locale language of the labels, whose alphabet is used
 */
export function ledgerChoices(
  claims: readonly Claim[],
  naming: Readonly<Record<Facet, FacetNaming>>,
  locale: string,
): LedgerChoices {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ofFacet = (facet: Facet): readonly Choice[] => {
    const { label, order } = naming[facet];
    const values = new Set(claims.flatMap((claim) => claimValues(claim, facet)));
    const choices = [...values].map((value) => ({ value, label: label(value) }));
    const rank = ({ value }: Choice) => {
      const index = order?.indexOf(value) ?? 0;
      return index === -1 ? Number.MAX_SAFE_INTEGER : index;
    };
    return choices.toSorted((a, b) => rank(a) - rank(b) || compare(a.label, b.label));
  };
  return Object.fromEntries(
    facets.map((facet) => [facet, ofFacet(facet)]),
  ) as unknown as LedgerChoices;
}
