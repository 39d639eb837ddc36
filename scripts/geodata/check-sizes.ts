import { defaultFiles, sizeBudget, sizeOf, worldBudget, worldFile } from './sizes.ts';

/**
 * Prints the size of what the map loads by default.
 *
 * @throws Error if it is more than the budget, or the coarse world more than its own.
 */
export function checkSizes(): void {
  const sizes = defaultFiles.map(sizeOf);
  const raw = sizes.reduce((total, size) => total + size.raw, 0);
  const gzip = sizes.reduce((total, size) => total + size.gzip, 0);
  const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const size of [...sizes, { name: 'together', raw, gzip }]) {
    const columns = `${inKilobytes(size.raw)}${inKilobytes(size.gzip)} gzip`;
    console.log(size.name.padEnd(18), columns);
  }
  if (raw > sizeBudget.raw || gzip > sizeBudget.gzip) {
    throw new Error(`The map would load ${raw} bytes, ${gzip} with gzip: more than its budget.`);
  }
  const world = sizeOf(worldFile);
  if (world.raw > worldBudget.raw || world.gzip > worldBudget.gzip) {
    throw new Error(
      `The coarse world has ${world.raw} bytes, ${world.gzip} with gzip: more than its budget.`,
    );
  }
}
