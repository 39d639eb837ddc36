/** One figure of a report with what it should come to. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
  /** Digits behind the point. */
  readonly digits: number;
  readonly unit: string;
}

export function isReached({ value, bound, limit }: Target): boolean {
  return bound === 'at most' ? value <= limit : value >= limit;
}

/** A table in plain text, one line for each target. A figure that is no number is missed. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const number = (value: number) =>
      value.toLocaleString('en-US', {
        minimumFractionDigits: target.digits,
        maximumFractionDigits: target.digits,
      });
    const unit = target.unit === '' ? '' : ` ${target.unit}`;
    return [
      target.name,
      `${number(target.value)}${unit}`,
      `${target.bound} ${number(target.limit)}${unit}`,
      isReached(target) ? 'reached' : 'missed',
    ];
  });
  const all = [['figure', 'measured', 'to reach', ''], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
