import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { claimsCsv, type ClaimTestResult } from './claims-csv.ts';

const { claims } = sarhadCase;
const results: Readonly<Record<string, ClaimTestResult>> = {
  'kerman-tehran-820-km': {
    claimed: { lowMetres: 738_000, highMetres: 902_000.0000000001 },
    measured: { valueMetres: 799_497.41, lowMetres: 776_497.41, highMetres: 822_497.41 },
    verdict: 'agrees',
    tolerance: 0.1,
  },
  'border-over-900-km': {
    claimed: { lowMetres: 900_000, highMetres: Infinity },
    measured: { valueMetres: null, lowMetres: 816_500, highMetres: 1_004_692 },
    verdict: 'cannot-be-told',
    tolerance: 0.1,
  },
  'border-50-km': {
    claimed: { lowMetres: 45_000, highMetres: 55_000 },
    measured: null,
    verdict: 'cannot-be-told',
    tolerance: 0.1,
  },
};
const text = claimsCsv(claims, ({ id }) => results[id]);
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

  it('says between what a distance is claimed', () => {
    const ends = (id: string) => {
      const row = rows.find((candidate) => candidate.id === id);
      return [row?.distance_of, row?.distance_from];
    };
    expect(ends('panjgur-60-km')).toEqual(['koh-e-sabz', 'panjgur']);
    expect(ends('border-50-km')).toEqual(['koh-e-sabz', 'border']);
    expect(ends('border-909-km')).toEqual(['border-length', '']);
    rows.forEach((row, i) => {
      if (claims[i]?.figure?.kind !== 'distance') expect(ends(row.id ?? '')).toEqual(['', '']);
    });
  });

  it('writes the test of a distance in whole metres, and nothing where there is nothing', () => {
    const cells = (id: string) => {
      const row = rows.find((candidate) => candidate.id === id);
      return [
        ...[row?.claimed_low_m, row?.claimed_high_m],
        ...[row?.measured_m, row?.measured_low_m, row?.measured_high_m],
        ...[row?.verdict, row?.tolerance],
      ].join(' ');
    };
    expect(cells('kerman-tehran-820-km')).toBe('738000 902000 799497 776497 822497 agrees 0.1');
    expect(cells('border-over-900-km')).toBe('900000   816500 1004692 cannot-be-told 0.1');
    expect(cells('border-50-km')).toBe('45000 55000    cannot-be-told 0.1');
    expect(cells('houses-damaged')).toBe('      ');
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
