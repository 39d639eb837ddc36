import { storyReaders } from '#lib/case/story/story-entries.ts';
import { wholeStory } from '#lib/case/story/story-query.ts';
import { earthModels } from '../earth-model.ts';
import { decodeCamera } from './fragment-camera.ts';
import { decodeId, decodeIds } from './fragment-ids.ts';
import { decodeLayers } from './fragment-layers.ts';
import {
  percentDecimals,
  percentDecoded,
  readLinkNumber,
  readLinkPosition,
} from './link-numbers.ts';
import { defaultViewFragment } from './view-fragment.ts';
import type {
  FragmentEntry,
  FragmentIssue,
  FragmentProblem,
  ViewFragment,
} from './view-fragment.ts';
import { clocks } from '#lib/case/story/clock.ts';
import { unitSystems } from '#lib/format/units.ts';

export interface DecodedFragment {
  readonly view: ViewFragment;
  /** False where it holds no key of ours, as in an anchor. */
  readonly isView: boolean;
  /** Keys that were dropped or not understood, in the order of the fragment. */
  readonly issues: readonly FragmentIssue[];
}

/** Room for a measurement of the greatest number of points. */
const longestFragment = 1_000_000;

type Fields = Partial<ViewFragment>;
type Reader = (value: string, soFar: Fields) => Fields | FragmentProblem;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['map', (value) => field('camera', decodeCamera(unescaped(value)))],
  ['at', (value) => field('probe', readLinkPosition(unescaped(value)))],
  ['step', readStep],
  ['units', (value) => field('units', oneOf(unitSystems, unescaped(value)))],
  ['model', (value) => field('earthModel', oneOf(earthModels, unescaped(value)))],
  ['clock', (value) => field('clock', oneOf(clocks, unescaped(value)))],
  ...[...storyReaders].map(([key, read]): [string, Reader] => [
    key,
    (value, { story = wholeStory }) => field('story', read(unescaped(value), story)),
  ]),
  ['border', (value) => (value === '' ? 'malformed' : { border: unescaped(value) })],
  ['claims', (value) => field('claims', decodeIds(value))],
  ['within', (value) => field('within', decodeIds(value))],
  ['tolerance', (value) => field('tolerancePercent', decodePercent(unescaped(value)))],
  ['layers', (value) => field('layers', decodeLayers(value))],
  // Read where it is measured, with what else a ruler needs.
  ['m', (value) => (value === '' ? 'malformed' : { measurement: value })],
]);

/**
 * Reads a hash fragment, with or without `#`. Keys that are malformed keep their default and are listed;
 * keys that nobody here knows are listed and kept in `other`. Never throws. Writing the result with
 * `encodeViewFragment` gives the canonical form, which reads back as the same view.
 */
export function decodeViewFragment(fragment: string): DecodedFragment {
  if (fragment.length > longestFragment) {
    return { view: defaultViewFragment, isView: false, issues: [{ key: '', reason: 'too-long' }] };
  }
  let fields: Fields = {};
  const other: FragmentEntry[] = [];
  const issues: FragmentIssue[] = [];
  const seen = new Set<string>();
  // A second # is legal nowhere, and at the front it would be taken for the fragment's own.
  for (const piece of fragment.replace(/^#+/, '').replaceAll('#', '%23').split('&')) {
    if (piece === '') continue;
    const [, key = '', value = null] = /^([^=]*)(?:=(.*))?$/s.exec(piece) ?? [];
    const reader = readers.get(key);
    if (reader === undefined) {
      other.push({ key, value });
      issues.push({ key, reason: 'unknown-key' });
      continue;
    }
    const read = seen.has(key) ? 'duplicate-key' : reader(value ?? '', fields);
    seen.add(key);
    if (typeof read === 'string') issues.push({ key, reason: read });
    else fields = { ...fields, ...read };
  }
  return { view: { ...defaultViewFragment, ...fields, other }, isView: seen.size > 0, issues };
}

function readStep(value: string): Fields | FragmentProblem {
  const step = decodeId(value);
  return step === null ? 'malformed' : { step };
}

function field<Key extends keyof ViewFragment>(
  key: Key,
  value: ViewFragment[Key] | FragmentProblem,
): Fields | FragmentProblem {
  return isProblem(value) ? value : { [key]: value };
}

function decodePercent(text: string): number | FragmentProblem {
  const percent = readLinkNumber(text);
  if (percent === null) return 'malformed';
  if (!(percent >= 0 && percent <= 100)) return 'out-of-range';
  // With more decimals than are written, a copied address would show other numbers than the view did.
  return Number(percent.toFixed(percentDecimals));
}

const problems: ReadonlySet<unknown> = new Set<FragmentProblem>([
  'malformed',
  'too-long',
  'out-of-range',
  'unknown-value',
]);

function isProblem(value: unknown): value is FragmentProblem {
  return problems.has(value);
}

function oneOf<Value extends string>(
  known: readonly Value[],
  text: string,
): Value | 'unknown-value' {
  return known.find((value) => value === text) ?? 'unknown-value';
}

/** The text itself where its escapes are broken. */
function unescaped(text: string): string {
  return percentDecoded(text) ?? text;
}
