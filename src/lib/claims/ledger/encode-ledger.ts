import { storyEntries } from '#lib/case/story/story-entries.ts';
import { defaultLedgerView, ownFacets, type LedgerView } from './ledger-view.ts';
import type { OtherEntry } from './ledger-fragment.ts';

/**
 * Writes a view as the hash fragment of an address, without the `#`:
 * `q=ambassador&place=koh-e-sabz&kind=distance&from=2024-01-16&to=2024-01-18&sort=date&group=event`, and
 * then the entries of others. The order is always this one, and defaults are left out.
 */
export function encodeLedgerFragment(view: LedgerView, other: readonly OtherEntry[] = []): string {
  const { search, chosen, story, sort, grouping } = view;
  const escaped = (value: string | undefined) =>
    value === undefined ? null : encodeURIComponent(value.toWellFormed());
  const fields: readonly (readonly [key: string, value: string | null])[] = [
    ['q', search === '' ? null : escaped(search)],
    ...ownFacets.map((facet) => [facet, escaped(chosen[facet])] as const),
    ...storyEntries(story),
    ['sort', sort === defaultLedgerView.sort ? null : sort],
    ['group', grouping === defaultLedgerView.grouping ? null : grouping],
  ];
  const own = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return [...own, ...other.map(({ key, value }) => `${key}=${value}`)].join('&');
}
