/** Median, least and greatest of one figure over the rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Spread of at least one value. Throws without values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new Error('spreadOf needs at least one value, got none.');
  }
  return { median: (low + high) / 2, min, max };
}

/** "1,812 (790–1,901)". */
export function spreadText({ median, min, max }: Spread, digits: number): string {
  const text = (value: number) =>
    value.toLocaleString('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return `${text(median)} (${text(min)}–${text(max)})`;
}
