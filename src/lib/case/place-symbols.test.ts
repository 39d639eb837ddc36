import { describe, expect, it } from 'vitest';
import { placeSymbolKinds } from './kinds.ts';
import { placeSymbols } from './place-symbols.ts';

describe('placeSymbols', () => {
  it('has a symbol for every kind and for nothing else', () => {
    expect(Object.keys(placeSymbols).toSorted()).toEqual([...placeSymbolKinds].toSorted());
  });

  it('tells any two kinds apart by shape, whatever the colours', () => {
    const shapes = placeSymbolKinds.map((kind) =>
      placeSymbols[kind].map(({ path }) => path).join('|'),
    );
    expect(new Set(shapes).size).toBe(placeSymbolKinds.length);
    for (const kind of placeSymbolKinds) expect(placeSymbols[kind].length).toBeGreaterThan(0);
  });

  it('draws in ink on paper, within the square of 24 units', () => {
    for (const shape of Object.values(placeSymbols).flat()) {
      expect(shape.path).toMatch(/^M[-\d. achlmqstvzACHLMQSTVZ]+$/);
      expect([shape.fill, shape.stroke]).toContain('ink');
      const [x = NaN, y = NaN] = shape.path
        .slice(1)
        .split(/[ ,a-zA-Z]/)
        .map(Number);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(24);
      expect(shape.strokeWidth).toBeGreaterThanOrEqual(0);
      expect(shape.strokeWidth).toBeLessThan(4);
      expect(shape.stroke === 'none').toBe(shape.strokeWidth === 0);
    }
  });
});
