import { besideBorder, onBorder } from './support/geography.ts';
import { expect, test } from './support/test.ts';

test('A visitor sees what the case is and where each place stands to the border', async ({
  app,
}) => {
  await app.open('/');
  await expect(app.page).toHaveTitle('Iran–Pakistan border strikes, January 2024 · Sarhad');
  await expect(app.heading()).toHaveText('Iran–Pakistan border strikes, January 2024');
  await expect(app.panel.root).toContainText('On 16 January 2024 Iran struck the village');
  await expect(app.panel.root).toContainText('Every statement is attributed');
  await expect(app.panel.entryDistance('panjgur')).toContainText('about 77 km');
  await expect(app.panel.entryDistance('saravan')).toContainText(/about 4[56] km/);
  await expect(app.panel.entryDistance('kerman')).toContainText('about 369 km');
  await expect(app.panel.entryDistance('koh-e-sabz')).toContainText('not located');
  await expect(app.panel.entryDistance('khash-zahedan-road')).toContainText('area');
});

test('The map is drawn without a request to another origin', async ({ app, pageWatch }) => {
  await app.openMap('/');
  expect(pageWatch.problems([])).toEqual([]);
  expect(pageWatch.hosts).toEqual([new URL(app.page.url()).host]);
  await expect(app.map.container).toContainText('OpenStreetMap');
});

test('The border is a dark line over pale land, and a pale one over dark land', async ({ app }) => {
  await app.openMap('/#map=9/26.99/63.2522');
  const border = await app.map.brightnessAt(onBorder);
  const land = await app.map.brightnessAt(besideBorder);
  expect(border).toBeLessThan(100);
  expect(land).toBeGreaterThan(220);

  await app.prefer('dark');
  await expect.poll(() => app.map.brightnessAt(besideBorder)).toBeLessThan(60);
  expect(await app.map.brightnessAt(onBorder)).toBeGreaterThan(150);
});

test('The events are listed before, in and after the report', async ({ app }) => {
  await app.open('/');
  await expect(app.heading(3)).toHaveText([
    'Before the report',
    'In the report',
    'After the report',
  ]);
  await app.panel.root.getByRole('link', { name: /Iranian missile and drone strike/ }).click();
  await expect(app.page).toHaveURL(/\/events\/koh-e-sabz-strike\//);
  await expect(app.heading()).toHaveText('Iranian missile and drone strike at Koh-e-Sabz');
});

test('The whole case comes back with one button', async ({ app }) => {
  await app.openMap('/#map=9/27/64');
  await app.page.getByRole('button', { name: 'Whole case' }).click();
  await expect.poll(async () => (await app.map.camera()).zoom).toBeLessThan(6);
});
