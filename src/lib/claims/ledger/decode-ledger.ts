import { storyReaders } from '#lib/case/story/story-entries.ts';
import { ownFacets, ledgerGroupings, ledgerSorts } from './ledger-view.ts';
import { defaultLedgerView, type OwnFacet, type LedgerView } from './ledger-view.ts';
import { longestSearch } from './ledger-fragment.ts';
import type { LedgerFragment, LedgerIssue, LedgerProblem, OtherEntry } from './ledger-fragment.ts';

/** Values by which each facet of the case can be filtered. */
export type KnownValues = Readonly<Record<OwnFacet | 'actor', ReadonlySet<string>>>;

const longestFragment = 20_000;

type Reader = (text: string, view: LedgerView, known: KnownValues) => LedgerView | LedgerProblem;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['q', (search, view) => (search.length > longestSearch ? 'too-long' : { ...view, search })],
  ...ownFacets.map((facet): [string, Reader] => [
    facet,
    (value, view, known) =>
      known[facet].has(value)
        ? { ...view, chosen: { ...view.chosen, [facet]: value } }
        : 'unknown-value',
  ]),
  ...[...storyReaders].map(([key, read]): [string, Reader] => [
    key,
    (text, view, known) => {
      const story = read(text, view.story);
      if (typeof story === 'string') return story;
      const isKnown = story.actor === null || known.actor.has(story.actor);
      return isKnown ? { ...view, story } : 'unknown-value';
    },
  ]),
  ['sort', (text, view) => withChoice('sort', ledgerSorts, text, view)],
  ['group', (text, view) => withChoice('grouping', ledgerGroupings, text, view)],
]);

/**
 * Reads a hash fragment, with or without `#`. Keys that are malformed keep their default and are listed;
 * keys that nobody here knows are kept in `other`. Never throws.
 */
export function decodeLedgerFragment(fragment: string, known: KnownValues): LedgerFragment {
  const issues: LedgerIssue[] = [];
  const other: OtherEntry[] = [];
  const seen = new Set<string>();
  let view = defaultLedgerView;
  let anchor: string | null = null;
  if (fragment.length > longestFragment) {
    return {
      view,
      other,
      anchor,
      isView: false,
      tellsStory: false,
      issues: [{ key: '', reason: 'too-long' }],
    };
  }
  for (const piece of fragment.replace(/^#+/, '').replaceAll('#', '%23').split('&')) {
    const equals = piece.indexOf('=');
    if (equals === -1) {
      if (piece !== '') anchor ??= percentDecoded(piece) ?? piece;
      continue;
    }
    const key = piece.slice(0, equals);
    const reader = readers.get(key);
    if (reader === undefined) {
      other.push({ key, value: piece.slice(equals + 1) });
      continue;
    }
    const text = percentDecoded(piece.slice(equals + 1));
    const read = readOnce(key, text, reader);
    if (typeof read === 'string') issues.push({ key, reason: read });
    else view = read;
  }
  const isView = seen.size + other.length > 0;
  const tellsStory = [...storyReaders.keys()].some((key) => seen.has(key));
  return { view, other, anchor, isView, tellsStory, issues };

  function readOnce(key: string, text: string | null, reader: Reader): LedgerView | LedgerProblem {
    if (seen.has(key)) return 'duplicate-key';
    seen.add(key);
    return text === null ? 'malformed' : reader(text, view, known);
  }
}

function withChoice<Key extends 'sort' | 'grouping'>(
  key: Key,
  values: readonly LedgerView[Key][],
  text: string,
  view: LedgerView,
): LedgerView | LedgerProblem {
  const value = values.find((candidate) => candidate === text);
  return value === undefined ? 'unknown-value' : { ...view, [key]: value };
}

/** Null when the escapes are broken. */
function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
