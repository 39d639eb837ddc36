import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLedgerFragment, type KnownValues } from './decode-ledger.ts';
import { encodeLedgerFragment } from './encode-ledger.ts';
import { storyReaders } from '#lib/case/story/story-entries.ts';
import { readWindowEnd, readWindowStart } from '#lib/case/story/window-text.ts';
import { anyLedgerView, someActors, someValues } from './ledger.arbitrary.ts';
import { defaultLedgerView, facets, ownFacets, type LedgerView } from './ledger-view.ts';

const known = Object.fromEntries([
  ...ownFacets.map((facet) => [facet, new Set<string>(someValues[facet])]),
  ['actor', new Set<string>(someActors)],
]) as unknown as KnownValues;
const decode = (fragment: string) => decodeLedgerFragment(fragment, known);

const full: LedgerView = {
  search: 'Koh-e-Sabz & کوه',
  chosen: { event: 'strike', place: 'hill', kind: 'distance', speaker: 'An official, not named' },
  story: {
    window: { startMs: readWindowStart('2024-01-16'), endMs: readWindowEnd('2024-01-18') },
    eventKinds: ['strike', 'clash'],
    actor: 'A group',
    status: 'claimed',
    asReported: true,
  },
  sort: 'date-newest',
  grouping: 'event',
};
const fullText =
  'q=Koh-e-Sabz%20%26%20%DA%A9%D9%88%D9%87&event=strike&place=hill&kind=distance' +
  '&speaker=An%20official%2C%20not%20named&from=2024-01-16&to=2024-01-18' +
  '&event-kind=strike,clash&actor=A%20group&status=claimed&as-of=report&sort=date-newest&group=event';

describe('the fragment of the ledger', () => {
  it('has this order and this form', () => {
    expect(encodeLedgerFragment(full)).toBe(fullText);
    expect(decode(`#${fullText}`)).toEqual({
      view: full,
      other: [],
      anchor: null,
      isView: true,
      tellsStory: true,
      issues: [],
    });
  });

  it('is empty for the whole ledger', () => {
    expect(encodeLedgerFragment(defaultLedgerView)).toBe('');
    for (const text of ['', '#', '&&']) {
      expect(decode(text)).toEqual({
        view: defaultLedgerView,
        other: [],
        anchor: null,
        isView: false,
        tellsStory: false,
        issues: [],
      });
    }
  });

  it('may be an anchor as in any page', () => {
    expect(decode('#kerman-toll')).toMatchObject({ anchor: 'kerman-toll', isView: false });
    expect(decode('#a%20b&c')).toMatchObject({ anchor: 'a b', isView: false, issues: [] });
  });

  it('keeps keys it does not know, as they were', () => {
    const { view, other, issues } = decode('units=imperial&kind=distance&x=%E0%A4%A&=y');
    expect(issues).toEqual([]);
    expect(encodeLedgerFragment(view, other)).toBe('kind=distance&units=imperial&x=%E0%A4%A&=y');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['place=atlantis', 'place', 'unknown-value'],
    ['place=constructor', 'place', 'unknown-value'],
    ['kind=', 'kind', 'unknown-value'],
    ['speaker=%E0%A4%A', 'speaker', 'malformed'],
    ['q=%', 'q', 'malformed'],
    [`q=${'a'.repeat(201)}`, 'q', 'too-long'],
    ['from=2024-02-30', 'from', 'malformed'],
    ['from=16 Jan 2024', 'from', 'malformed'],
    ['to=2024-1-6', 'to', 'malformed'],
    ['to=99999-01-01', 'to', 'malformed'],
    ['from=9999-01-01', 'from', 'malformed'],
    ['to=2024-01-16T24:00', 'to', 'malformed'],
    ['event-kind=strike,war', 'event-kind', 'unknown-value'],
    ['event-kind=', 'event-kind', 'unknown-value'],
    ['actor=Nobody', 'actor', 'unknown-value'],
    ['actor=', 'actor', 'malformed'],
    ['status=true', 'status', 'unknown-value'],
    ['as-of=today', 'as-of', 'unknown-value'],
    ['sort=colour', 'sort', 'unknown-value'],
    ['group=date', 'group', 'unknown-value'],
    [`q=${'a'.repeat(30_000)}`, '', 'too-long'],
  ])('%.30s is listed, and its default holds', (text, key, reason) => {
    const { view, issues } = decode(text);
    expect(view).toEqual(defaultLedgerView);
    expect(issues).toEqual([{ key, reason }]);
  });

  it('takes the first of two and goes on with the rest', () => {
    const { view, issues } = decode('place=atlantis&sort=date&sort=status&kind=casualties');
    expect(view).toEqual({ ...defaultLedgerView, sort: 'date', chosen: { kind: 'casualties' } });
    expect(issues).toEqual([
      { key: 'place', reason: 'unknown-value' },
      { key: 'sort', reason: 'duplicate-key' },
    ]);
  });
});

describe('properties', () => {
  it('a view comes back as it was', () => {
    fc.assert(
      fc.property(anyLedgerView, (view) => {
        const text = encodeLedgerFragment(view);
        expect(decode(`#${text}`)).toMatchObject({ view, issues: [], other: [] });
        expect(text).toMatch(/^[\w%.~!*'()&=:,-]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('any text is read without throwing, and its canonical form is stable', () => {
    const key = fc.constantFrom(
      ...facets,
      ...storyReaders.keys(),
      'q',
      'sort',
      'group',
      'x',
      '#',
      '',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('date', 'hill', 'strike', '2024-01-16', '%', '%2', '%E0%A4%A', '=', '&'),
    );
    const pieces = fc.array(fc.tuple(key, value).map(([name, text]) => `${name}=${text}`));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      pieces.map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { view, other } = decode(text);
        const canonical = encodeLedgerFragment(view, other);
        const again = decode(canonical);
        expect(again.view).toEqual(view);
        expect(again.issues).toEqual([]);
        expect(encodeLedgerFragment(again.view, again.other)).toBe(canonical);
      }),
      { numRuns: 2000 },
    );
  });
});
