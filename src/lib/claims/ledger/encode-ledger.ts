import { defaultLedgerView, facets, type LedgerView } from './ledger-view.ts';
import type { OtherEntry } from './ledger-fragment.ts';

/**
 * Writes a view as the hash fragment of an address, without the `#`:
 * `q=ambassador&place=koh-e-sabz&kind=distance&from=2024-01-16&to=2024-01-18&sort=date&group=event`, and
 * then the entries of others. The order is always this one, and defaults are left out.
 */
export function encodeLedgerFragment(view: LedgerView, other: readonly OtherEntry[] = []): string {
  const { search, chosen, from, to, sort, grouping } = view;
  const fields: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ['q', search === '' ? null : search],
    ...facets.map((facet) => [facet, chosen[facet]] as const),
    ['from', from],
    ['to', to],
    ['sort', sort === defaultLedgerView.sort ? null : sort],
    ['group', grouping === defaultLedgerView.grouping ? null : grouping],
  ];
  const own = fields.flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : [`${key}=${encodeURIComponent(value.toWellFormed())}`],
  );
  return [...own, ...other.map(({ key, value }) => `${key}=${value}`)].join('&');
}
