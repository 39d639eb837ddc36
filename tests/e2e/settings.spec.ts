import { expect, test } from './support/test.ts';

test('Units change the list, the scale bar, the details and the address together', async ({
  app,
}) => {
  await app.openMap('/#map=7/27/62.5');
  await expect(app.map.scaleBar).toHaveText(/km$/);

  await app.settings.choose('Units', 'Imperial (ft, mi)');
  await expect(app.panel.entryDistance('panjgur')).toContainText('about 48 mi');
  await expect(app.map.scaleBar).toHaveText(/mi$/);
  await expect(app.page).toHaveURL(/units=imperial/);
  await app.panel.entry('panjgur').click();
  await expect(app.panel.section('Distance to the border')).toContainText('about 48 mi');
  await expect(app.panel.section('Distance to the border')).toContainText('44–52 mi');

  await app.settings.choose('Units', 'Nautical (m, nmi)');
  await expect(app.panel.section('Distance to the border')).toContainText('about 42 nmi');
  await expect(app.panel.section('Distances to the other places')).toContainText('97 nmi');
  await expect(app.map.scaleBar).toHaveText(/nmi$/);

  await app.settings.choose('Units', 'Metric (m, km)');
  await expect(app.panel.section('Distance to the border')).toContainText('about 77 km');
  await expect(app.page).not.toHaveURL(/units=/);
});

test('The earth model changes the distances', async ({ app }) => {
  await app.open('/data/');
  const panjgur = app.page.getByRole('row', { name: /^Panjgur / });
  await expect(panjgur).toContainText('77.3 km');
  await app.settings.choose('Earth model', 'Sphere');
  await expect(panjgur).toContainText('77.1 km');
  await app.settings.choose('Earth model', 'WGS 84');
  await expect(panjgur).toContainText('77.3 km');
});

test('Times of day are local first or UTC first, in lists, in details and in links', async ({
  app,
}) => {
  const localFirst = '18 Jan 2024, 04:00–04:30 IRST (00:30–01:00 UTC)';
  const utcFirst = '18 Jan 2024, 00:30–01:00 UTC (04:00–04:30 IRST)';
  await app.open('/');
  await expect(app.panel.root).toContainText(localFirst);
  await app.settings.choose('Times', 'UTC first');
  await expect(app.panel.root).toContainText(utcFirst);
  await expect(app.page).toHaveURL(/#.*clock=utc/);

  await app.open('/events/saravan-strikes/#clock=utc');
  await expect(app.panel.root).toContainText(utcFirst);
  await app.settings.choose('Times', 'Local, as reported, first');
  await expect(app.panel.root).toContainText(localFirst);
  await expect(app.page).not.toHaveURL(/clock=/);
});

test('Settings are kept from page to page and in links', async ({ app }) => {
  await app.open('/#units=imperial');
  await app.page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(app.page.getByRole('row', { name: /^Panjgur / })).toContainText('48.0 mi');
  await app.page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(app.panel.entryDistance('panjgur')).toContainText('about 48 mi');
  await expect(app.page).toHaveURL(/units=imperial/);
});

test('The theme follows the system until one is chosen, and the choice stays', async ({ app }) => {
  await app.open('/about/');
  await expect.poll(() => app.paper()).toBe('rgb(251, 248, 241)');
  await app.prefer('dark');
  await expect.poll(() => app.paper()).toBe('rgb(20, 24, 27)');

  await app.settings.choose('Theme', 'Light');
  await expect.poll(() => app.paper()).toBe('rgb(251, 248, 241)');
  await app.page.reload();
  await expect.poll(() => app.paper()).toBe('rgb(251, 248, 241)');
  await app.settings.toggle.click();
  await expect(app.settings.select('Theme')).toHaveValue('light');

  await app.settings.select('Theme').selectOption({ label: 'As the system' });
  await expect.poll(() => app.paper()).toBe('rgb(20, 24, 27)');
});

test('A chosen theme is there before the first paint', async ({ app }) => {
  await app.open('/about/');
  await app.settings.choose('Theme', 'Dark');
  const frames = await app.themeOfEveryFrame();
  await app.open('/data/');
  await expect(app.heading()).toBeVisible();
  const themes = await frames();
  expect(themes.length).toBeGreaterThan(0);
  expect(new Set(themes)).toEqual(new Set(['dark']));
});

test('The menu is closed with Escape and by a click beside it', async ({ app }) => {
  await app.open('/about/');
  await app.settings.toggle.click();
  await expect(app.settings.menu).toBeVisible();
  await app.press('Escape');
  await expect(app.settings.menu).toBeHidden();
  await app.settings.toggle.click();
  await app.heading().click();
  await expect(app.settings.menu).toBeHidden();
});
