import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell } from './csv-cell.ts';
import { nastyCell } from './rows/export-rows.arbitrary.ts';

describe('csvCell', () => {
  it('writes what Papa Parse writes', () => {
    const escapeFormulae = /^(?:[=@\t\r]|[+-](?!\d+(\.\d+)?$))/;
    fc.assert(
      fc.property(nastyCell, (text) => {
        expect(csvCell(text)).toBe(Papa.unparse([[text]], { escapeFormulae }));
      }),
      { numRuns: 1000 },
    );
  });
});
