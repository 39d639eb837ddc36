import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const src = new URL('../../', import.meta.url);
const catalogue = JSON.parse(
  readFileSync(new URL('lib/i18n/messages/en.json', src), 'utf8'),
) as Record<string, string>;
const keys = Object.keys(catalogue).filter((key) => !key.startsWith('$'));

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !/\.test\.ts$|paraglide/.test(path))
  .map((path) => readFileSync(new URL(path, src), 'utf8'))
  .join('\n');
const used = new Set([...sources.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));

describe('the message catalogue', () => {
  it('has no text that nothing shows', () => {
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it('has every text that something shows', () => {
    expect(used.size).toBeGreaterThan(150);
    expect([...used].filter((key) => key !== undefined && !keys.includes(key))).toEqual([]);
  });

  it('is written out: no empty text, no stray blank, every brace a name', () => {
    for (const key of keys) {
      const text = catalogue[key] ?? '';
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toBe('');
      expect(text.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
      expect(text, key).not.toMatch(/ {2}|\.\.\.|"|'/);
    }
  });

  it('uses no label of one side', () => {
    const labels = /terrorist|martyr|jihadi|unprovoked|hide-?out|militant/i;
    expect(keys.filter((key) => labels.test(catalogue[key] ?? ''))).toEqual([]);
  });
});
