import { describe, expect, it } from 'vitest';
import { defaultFiles, sizeBudget, sizeOf, worldBudget, worldFile } from './sizes.ts';

describe('what the map loads by default', () => {
  const sizes = defaultFiles.map(sizeOf);

  it('is within the budget', () => {
    const total = (key: 'raw' | 'gzip'): number => sizes.reduce((sum, size) => sum + size[key], 0);
    expect(total('raw')).toBeLessThanOrEqual(sizeBudget.raw);
    expect(total('gzip')).toBeLessThanOrEqual(sizeBudget.gzip);
  });

  it('has a coarse world within a budget of its own', () => {
    const { raw, gzip } = sizeOf(worldFile);
    expect(raw).toBeLessThanOrEqual(worldBudget.raw);
    expect(gzip).toBeLessThanOrEqual(worldBudget.gzip);
  });

  it('is all there', () => {
    expect(sizes).toHaveLength(5);
    for (const { raw, gzip } of sizes) {
      expect(raw).toBeGreaterThan(10_000);
      expect(gzip).toBeLessThan(raw);
    }
  });
});
