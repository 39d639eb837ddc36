import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Label } from './build-labels.ts';
import { cleanLocalName, isLocalScript } from './label-script.ts';
import { basemapFolder } from './paths.ts';
import { regionBox } from './region.ts';
import { readJson } from './write-json.ts';

const labels = readJson(join(basemapFolder, 'labels.json')) as readonly Label[];

describe('labels.json', () => {
  it('has about 60 towns and names for countries, provinces, seas, waters and landscapes', () => {
    const count = (kind: Label['kind']): number =>
      labels.filter((label) => label.kind === kind).length;
    expect(count('town')).toBeGreaterThanOrEqual(60);
    expect(count('country')).toBe(15);
    expect(count('province')).toBe(14);
    expect(count('sea')).toBeGreaterThanOrEqual(4);
    expect(count('water')).toBeGreaterThanOrEqual(3);
    expect(count('region')).toBeGreaterThanOrEqual(2);
  });

  it('has ids of its own', () => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { id } of labels) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it.each(labels)('$id is in the region, with four decimals at most', ({ position, minZoom }) => {
    const [longitude, latitude] = position;
    expect(longitude).toBeGreaterThan(regionBox[0]);
    expect(longitude).toBeLessThan(regionBox[2]);
    expect(latitude).toBeGreaterThan(regionBox[1]);
    expect(latitude).toBeLessThan(regionBox[3]);
    for (const value of position) expect(value).toBe(Number(value.toFixed(4)));
    expect(minZoom).toBeGreaterThanOrEqual(2);
    expect(minZoom).toBeLessThanOrEqual(8);
  });

  it('writes English names in plain Latin letters, the others in Persian and Urdu letters', () => {
    for (const { names } of labels) {
      expect(names.en).toMatch(/^[A-Z][A-Za-z -]+$/);
      for (const name of [names.fa, names.ur]) {
        if (name !== undefined) expect(cleanLocalName(name)).toBe(name);
      }
    }
  });

  it('names every Iranian and Pakistani town in both languages', () => {
    const towns = labels.filter(
      ({ kind, country }) => kind === 'town' && /IR|PK/.test(`${country}`),
    );
    expect(towns.length).toBeGreaterThan(40);
    expect(towns.filter(({ names }) => !names.fa).map(({ id }) => id)).toEqual([]);
    const withoutUrdu = towns.filter(({ names }) => !names.ur).map(({ id }) => id);
    expect(withoutUrdu).toEqual([]);
  });

  it('uses the names of today', () => {
    const english = labels.map(({ names }) => names.en);
    expect(english).toEqual(
      expect.arrayContaining(['Balochistan', 'Sindh', 'Khyber Pakhtunkhwa', 'Gilgit-Baltistan']),
    );
    expect(
      english.filter((name) => /^Sind$|Baluchistan|F\.A\.T\.A\.|Northern Areas/.test(name)),
    ).toEqual([]);
  });

  it('leaves the places of the case to the case', () => {
    const cases = join(basemapFolder, '..', 'cases');
    const places = readdirSync(cases, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readJson(join(cases, name, 'places.json')) as { id: string }[]);
    const ids = new Set(places.map(({ id }) => `town-${id}`));
    expect(ids.size).toBeGreaterThan(5);
    expect(labels.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

describe('cleanLocalName', () => {
  it.each([
    ['تُربت', 'تربت'],
    ['حیدرآباد، سندھ', 'حیدرآباد'],
    ['لشكر گاه', 'لشکر گاه'],
    ['ميناب', 'میناب'],
    ['Zāhedān', undefined],
    [undefined, undefined],
    ['', undefined],
  ])('%s becomes %s', (name, expected) => {
    expect(cleanLocalName(name)).toBe(expected);
  });

  it('takes no name of mixed scripts for a local one', () => {
    expect(isLocalScript('Bam بم')).toBe(false);
    expect(isLocalScript('عشق‌آباد')).toBe(true);
  });
});
