import { describe, expect, it } from 'vitest';
import { summaries } from '../../../../tests/fixtures/place-summaries.ts';
import { meantCoordinates } from './meant-coordinates.ts';

describe('meantCoordinates', () => {
  it.each([
    ['26.97', 'unrecognised'],
    ['26.97,', 'unrecognised'],
    ['۲۶٫۹۷', 'unrecognised'],
    ['26.97 N', 'unrecognised'],
    ['126.97, 64.09', 'latitude-out-of-range'],
    ['26.97, 264.09', 'longitude-out-of-range'],
    ['26°75′N 64°05′E', 'minutes-or-seconds-out-of-range'],
    ['26.97 N, 64.09 N', 'same-axis-twice'],
    ['41R PK 08177 8357', 'malformed-mgrs'],
    ['X3CR+2X', 'short-plus-code'],
  ])('%s is meant as coordinates and is %s', (text, reason) => {
    expect(meantCoordinates(text)).toMatchObject({ kind: 'invalid', reason });
  });

  it('offers the other order', () => {
    expect(meantCoordinates('164.09, 26.97')).toMatchObject({ swapped: [164.09, 26.97] });
  });

  it.each([
    '26.97, 64.09',
    '',
    '  ',
    '-',
    'N, E',
    'abcdefgh+',
    'Village 12',
    '12th village',
    'geo:x',
  ])('%j is a position, or no attempt at one', (text) => {
    expect(meantCoordinates(text)).toBeNull();
  });

  it('takes no name of a place for coordinates', () => {
    const spellings = summaries.flatMap((place) => place.spellings);
    expect(spellings.length).toBeGreaterThan(40);
    expect(spellings.filter((spelling) => meantCoordinates(spelling) !== null)).toEqual([]);
  });
});
