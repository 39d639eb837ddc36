import { facets, ledgerGroupings, ledgerSorts } from './ledger-view.ts';
import { defaultLedgerView, type Facet, type LedgerView } from './ledger-view.ts';
import { longestSearch } from './ledger-fragment.ts';
import type { LedgerFragment, LedgerIssue, LedgerProblem, OtherEntry } from './ledger-fragment.ts';

/** Values by which each facet of the case can be filtered. */
export type KnownValues = Readonly<Record<Facet, ReadonlySet<string>>>;

const longestFragment = 20_000;

type Reader = (text: string, view: LedgerView, known: KnownValues) => LedgerView | LedgerProblem;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['q', (search, view) => (search.length > longestSearch ? 'too-long' : { ...view, search })],
  ...facets.map((facet): [string, Reader] => [
    facet,
    (value, view, known) =>
      known[facet].has(value)
        ? { ...view, chosen: { ...view.chosen, [facet]: value } }
        : 'unknown-value',
  ]),
  ['from', (from, view) => (isDay(from) ? { ...view, from } : 'malformed')],
  ['to', (to, view) => (isDay(to) ? { ...view, to } : 'malformed')],
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
    return { view, other, anchor, isView: false, issues: [{ key: '', reason: 'too-long' }] };
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
  return { view, other, anchor, isView: seen.size + other.length > 0, issues };

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

/** A day of the calendar, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Null when the escapes are broken. */
function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
