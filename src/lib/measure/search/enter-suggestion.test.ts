import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { summaries as places } from '../../../../tests/fixtures/place-summaries.ts';
import { enterSuggestion } from './enter-suggestion.ts';
import { findPoints } from './find-points.ts';

const find = (query: string) => findPoints(query, { places, events: sarhadCase.events, limit: 50 });
const taken = (query: string) => enterSuggestion(query, find(query));

describe('enterSuggestion', () => {
  it.each(['Panjgur', 'پنجگور', 'chitkan'])('%s is exactly a place, among others', (query) => {
    expect(taken(query)).toMatchObject({ kind: 'place', place: { id: 'panjgur' } });
  });

  it('takes the only suggestion, whatever part of it was typed', () => {
    expect(taken('chitk')).toMatchObject({ kind: 'place', place: { id: 'panjgur' } });
  });

  it('takes a position, also where something else matches', () => {
    expect(taken('26.97, 64.09')).toMatchObject({ kind: 'position', position: [64.09, 26.97] });
    const [position] = find('26.97, 64.09');
    const [place] = find('Panjgur');
    expect(enterSuggestion('26.97, 64.09', [position!, place!])).toBe(position);
  });

  it('takes nothing for no text, even where there is one suggestion only', () => {
    expect(enterSuggestion(' ', find('chitk'))).toBeNull();
  });

  it('takes an event by its whole title at the first of its places', () => {
    expect(taken('two explosions at a ceremony in Kerman')).toMatchObject({
      kind: 'event',
      place: { id: 'golzar-shohada' },
    });
  });

  it('gives a place that cannot be chosen, so that the reason can be told', () => {
    expect(taken('koh-e-sabz')).toMatchObject({ kind: 'unlocated', place: { id: 'koh-e-sabz' } });
  });

  it.each(['panj', 'kerm', 'nowhere', '', '  '])('%j leaves the choice', (query) => {
    expect(taken(query)).toBeNull();
  });
});
