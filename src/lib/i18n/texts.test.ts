import { describe, expect, it } from 'vitest';
import type { CoordinatesProblem } from '#lib/format/parsed-coordinates.ts';
import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { attributionHtml } from './attribution.ts';
import { coordinatesProblemText } from './coordinates-problem.ts';
import { formatDay } from './day.ts';
import { languageName } from './language-name.ts';
import { currentDirection, currentLocale } from './locale.ts';
import { mapTexts } from './map-texts.ts';

describe('coordinatesProblemText', () => {
  const problems: Record<CoordinatesProblem, RegExp> = {
    empty: /Type a position/,
    'too-long': /no position/,
    unrecognised: /no position/,
    ambiguous: /more than one way/,
    'latitude-out-of-range': /latitude.*90/,
    'longitude-out-of-range': /longitude.*180/,
    'minutes-or-seconds-out-of-range': /below 60/,
    'same-axis-twice': /same axis/,
    'sign-with-hemisphere': /not both/,
    'short-plus-code': /short/,
    'malformed-plus-code': /plus code/,
    'malformed-mgrs': /MGRS/,
    'mgrs-outside-limits': /polar/,
    'unsupported-reference-system': /WGS 84/,
  };

  it.each(Object.entries(problems))('explains %s in whole sentences', (reason, words) => {
    const text = coordinatesProblemText({
      kind: 'invalid',
      reason: reason as CoordinatesProblem,
    });
    expect(text).toMatch(words);
    expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('offers the order that was meant', () => {
    const parsed = parseCoordinates('164.09459, 26.97186');
    if (parsed.kind !== 'invalid') throw new Error('It was read.');
    expect(coordinatesProblemText(parsed)).toMatch(/90° north\. Did you mean 26\.9719.*164\.0946/);
  });
});

describe('formatDay', () => {
  it('writes a day as the calendar has it, wherever the reader is', () => {
    expect(formatDay('2024-01-16')).toBe('16 Jan 2024');
    expect(formatDay('2024-02-29')).toBe('29 Feb 2024');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    expect(formatDay('2024-01-16')).toBe('16 Jan 2024');
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(formatDay('2024-01-16')).toBe('16 Jan 2024');
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

describe('languageName', () => {
  it.each([
    ['en', 'English'],
    ['fa', 'Persian'],
    ['ur', 'Urdu'],
    ['bal', 'Baluchi'],
  ])('of %s is %s', (language, expected) => {
    expect(languageName(language)).toBe(expected);
  });

  it('is there for every language of the case', () => {
    const { claims, sources, places } = sarhadCase;
    const languages = new Set([
      ...[...claims, ...sources].map(({ language }) => language),
      ...places.flatMap(({ names }) => Object.keys(names)),
    ]);
    expect(languages.size).toBeGreaterThan(3);
    for (const language of languages) expect(languageName(language)).not.toBe(language);
  });
});

describe('attributionHtml', () => {
  it('links every credit and joins them by dots', () => {
    const html = attributionHtml([
      { short: 'A', url: 'https://a.example' },
      { short: 'B', url: 'https://b.example' },
    ]);
    expect(html).toBe(
      '<a href="https://a.example" rel="external noreferrer">A</a> · ' +
        '<a href="https://b.example" rel="external noreferrer">B</a>',
    );
    expect(attributionHtml([])).toBe('');
  });

  it('lets no credit bring markup of its own', () => {
    const html = attributionHtml([
      { short: '<img src=x onerror="1">&\'', url: 'https://a.example/?"><b>' },
    ]);
    expect(html.match(/</g)).toHaveLength(2);
    expect(html).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;&#39;');
  });
});

describe('mapTexts', () => {
  it('has a text for each key', () => {
    const texts = mapTexts();
    expect(Object.keys(texts).length).toBeGreaterThan(5);
    for (const [key, text] of Object.entries(texts)) {
      expect(key).toMatch(/^\w+\.\w+$/);
      expect(text).not.toBe('');
    }
  });
});

describe('the interface language', () => {
  it('is English, from left to right, unless an address says otherwise', () => {
    expect(currentLocale()).toBe('en');
    expect(currentDirection()).toBe('ltr');
  });
});
