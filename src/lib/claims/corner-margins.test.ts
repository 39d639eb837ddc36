import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cornerMargins } from './corner-margins.ts';

test('each corner is looked up once and keeps its margin', () => {
  const corners = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(corners, { minLength: 1, maxLength: 200 }), (walk) => {
      const asked: string[] = [];
      const margin = cornerMargins((column, row) => {
        asked.push(`${column} ${row}`);
        return column * 1000 + row;
      });
      for (const [column, row] of [...walk, ...walk]) {
        expect(margin(column, row)).toBe(column * 1000 + row);
      }
      expect(asked).toHaveLength(new Set(asked).size);
    }),
  );
});
