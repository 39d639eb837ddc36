import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { claimsCsv } from './claims-csv.ts';

const { claims } = sarhadCase;
const text = claimsCsv(claims);
const { data: rows, errors } = Papa.parse<Record<string, string>>(text, {
  header: true,
  skipEmptyLines: true,
});

describe('claimsCsv', () => {
  it('has one row for every claim, in order', () => {
    expect(errors).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });

  it('says who said what, who carried it and when', () => {
    rows.forEach((row, i) => {
      const claim = claims[i];
      expect(row.speaker).toBe(claim?.speaker);
      expect(row.outlet).toBe(claim?.outlet);
      expect(row.statement).toBe(claim?.statement);
      expect(row.status).toBe(claim?.status);
      expect(row.date).toBe(claim?.date ?? '');
      expect(row.note).toBe(claim?.note ?? '');
      expect(row.event).toBe(claim?.event ?? '');
      expect(row.credibility).toBe(String(claim?.credibility));
    });
  });

  it('separates the ids of places and sources by spaces', () => {
    rows.forEach((row, i) => {
      expect(row.sources?.split(' ')).toEqual(claims[i]?.sources);
      expect(row.places === '' ? [] : row.places?.split(' ')).toEqual(claims[i]?.places);
    });
    expect(rows.some(({ sources }) => sources?.includes(' '))).toBe(true);
  });

  it('writes distances in the unit they were quoted in', () => {
    expect(rows.find(({ id }) => id === 'panjgur-60-km')).toMatchObject({
      ...{ quoted_value: '60', quoted_up_to: '', quoted_unit: 'km', killed_at_least: '' },
    });
    const span = claims.findIndex(
      ({ figure }) => figure?.kind === 'distance' && figure.approximation === 'span',
    );
    expect(rows[span]).toMatchObject({ quoted_value: '3', quoted_up_to: '4', quoted_unit: 'km' });
  });

  it('writes counts with their bounds, an open one as an empty cell', () => {
    let open = 0;
    rows.forEach((row, i) => {
      const figure = claims[i]?.figure;
      if (figure?.kind !== 'casualties') {
        expect(row.withdrawn).toBe('');
        return;
      }
      expect(row.killed_at_least).toBe(String(figure.killed?.atLeast ?? ''));
      expect(row.killed_at_most).toBe(String(figure.killed?.atMost ?? ''));
      expect(row.injured_at_least).toBe(String(figure.injured?.atLeast ?? ''));
      expect(row.injured_at_most).toBe(String(figure.injured?.atMost ?? ''));
      expect(row.withdrawn).toBe(String(figure.withdrawn));
      if (figure.injured?.atMost === null) open += 1;
    });
    expect(open).toBeGreaterThan(0);
  });
});
