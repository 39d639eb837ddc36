import { expect, test } from './support/test.ts';
import { ScriptWeight } from './support/script-weight.ts';

const BUDGET_KB = 90;

test('The start page loads at most 90 kB of JavaScript beyond the map library', async ({
  app,
}, testInfo) => {
  const weight = ScriptWeight.over(app.page);
  await app.openMap('/');
  const scripts = await weight.scripts();
  const libraries = scripts.filter(({ isMapLibre }) => isMapLibre);
  expect(libraries, 'the map library and its worker').toHaveLength(2);
  const bytes = scripts
    .filter(({ isMapLibre }) => !isMapLibre)
    .reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  const text = `${(bytes / 1000).toFixed(1)} kB of gzipped JavaScript beyond MapLibre`;
  console.log(text);
  testInfo.annotations.push({ type: 'weight', description: text });
  expect(bytes / 1000).toBeLessThanOrEqual(BUDGET_KB);
});

test('The ruler arrives when it is first used', async ({ app }) => {
  const weight = ScriptWeight.over(app.page);
  await app.openMap('/');
  const before = weight.count;
  await app.ruler.toggle.click();
  await expect(app.ruler.card).toBeVisible();
  expect(weight.count).toBeGreaterThan(before);
});
