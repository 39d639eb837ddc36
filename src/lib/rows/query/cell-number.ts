const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** The number that a cell holds; NaN where it holds none, or more than a number. */
export function cellNumber(cell: string, decimalComma: boolean): number {
  const trimmed = cell.trim();
  const text = decimalComma ? trimmed.replace(',', '.') : trimmed;
  return plainNumber.test(text) ? Number(text) : NaN;
}
