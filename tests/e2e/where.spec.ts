import { candidateAreas, panjgur } from './support/geography.ts';
import { expect, test } from './support/test.ts';

const village = '/places/koh-e-sabz/';
const from60 = 'about 60 km from Panjgur';
const from90 = 'about 90 km from Panjgur';
const asQuoted = '2 areas, 143 km² and 122 km²: 265 km² in all';

test('A place that nobody has located shows where its quoted distances meet', async ({ app }) => {
  await app.open(village);
  await expect(app.reading.outcome).toContainText(asQuoted);
  await expect(app.reading.areas).toHaveText([
    /Area 1\s+143 km².*26\.57° N, 63\.69° E.*outside Koh-e-Sabz range, wholly in Panjgur district/s,
    /Area 2\s+122 km².*27\.41° N, 63\.74° E.*outside Koh-e-Sabz range, outside Panjgur district/s,
  ]);
  await expect(app.reading.section).toContainText('not a location');
  await expect(app.reading.section).toContainText('Panjgur is known to ±5.0 km only');
  await expect(app.reading.reset).toBeDisabled();
});

test('Claims that cannot all hold say so, and which to give up for an area', async ({ app }) => {
  await app.openMap(village);
  await app.reading.claim(from90).check();
  await expect(app.reading.outcome).toContainText('no position meets all that is chosen');
  await expect(app.reading.areas).toHaveCount(0);
  await app.reading.giveUp(from60).click();
  await expect(app.reading.outcome).toBeFocused();
  await expect(app.reading.outcome).toContainText('2 areas, 190 km² and 183 km²');
  await expect(app.reading.claim(from60)).not.toBeChecked();
  await app.reading.reset.click();
  await expect(app.reading.outcome).toBeFocused();
  await expect(app.reading.outcome).toContainText(asQuoted);
  expect(app.fragment()).not.toContain('claims=');
});

test('An area it must lie in leaves one of two, and the range leaves none', async ({ app }) => {
  await app.openMap(village);
  await app.reading.area('Panjgur district').check();
  await expect(app.reading.outcome).toContainText('one area, of 143 km²');
  await app.reading.area('Koh-e-Sabz range').check();
  await expect(app.reading.outcome).toContainText('no position');
  await app.reading.giveUp('Koh-e-Sabz range').click();
  await expect(app.reading.outcome).toContainText('one area, of 143 km²');
});

test('The tolerance moves by keyboard alone, and areas, words and link follow', async ({ app }) => {
  await app.openMap(village);
  await app.reading.tolerance.focus();
  for (let step = 0; step < 5; step += 1) await app.press('ArrowLeft');
  await expect(app.reading.outcome).toContainText('±5 % for “about”');
  await expect(app.reading.outcome).toContainText('2 areas, 35 km² and 31 km²');
  await expect.poll(() => app.fragment()).toContain('tolerance=5');
  await app.press('Home');
  await expect(app.reading.outcome).toContainText('lines leave no area');
});

test('Another border dataset gives other areas, and the map shows its line too', async ({
  app,
}) => {
  await app.openMap(`${village}#map=9/26.6/63.69`);
  await app.reading.borderDataset.selectOption({ label: 'Natural Earth' });
  await expect(app.reading.outcome).toContainText('2 areas, 134 km² and 122 km²');
  await expect.poll(() => app.fragment()).toContain('border=natural-earth');
});

test('A link restores the whole reading', async ({ app }) => {
  const link = `${village}#border=gshhg&claims=border-50-km,panjgur-city-90-km&within=panjgur-district&tolerance=15`;
  await app.openMap(link);
  await expect(app.reading.claim(from90)).toBeChecked();
  await expect(app.reading.claim(from60)).not.toBeChecked();
  await expect(app.reading.area('Panjgur district')).toBeChecked();
  await expect(app.reading.tolerance).toHaveValue('15');
  await expect(app.reading.borderDataset).toHaveValue('gshhg');
  await expect(app.reading.outcome).toContainText('±15 %');
  await expect(app.reading.outcome).not.toContainText('143 km²');
  await expect.poll(() => app.fragment()).toContain('claims=border-50-km,panjgur-city-90-km');
});

test('A link that asks for what the case does not have gives a notice, and the rest works', async ({
  app,
}) => {
  await app.open(`${village}#claims=nobody-said&tolerance=99&border=atlantis&within=Panjgur`);
  await expect(app.notice).toContainText('could not be read');
  for (const key of ['claims', 'tolerance', 'border', 'within']) {
    await expect(app.notice).toContainText(key);
  }
  await expect(app.reading.outcome).toContainText(asQuoted);
});

test('The choice of claims stays behind when another page is opened', async ({ app }) => {
  await app.openMap(`${village}#border=dcw&claims=border-50-km&tolerance=5`);
  await expect(app.reading.outcome).toContainText('one area');
  await app.panel.link('All places and events').click();
  await expect.poll(() => app.fragment()).not.toMatch(/claims=|border=/);
  await expect.poll(() => app.fragment()).toContain('tolerance=5');
});

test('Back returns to the reading that one came from', async ({ app }) => {
  await app.openMap(village);
  await app.reading.area('Panjgur district').check();
  await expect.poll(() => app.fragment()).toContain('within=panjgur-district');
  await app.panel.link('All places and events').click();
  await expect(app.heading()).toContainText('border strikes');
  await app.page.goBack();
  await expect(app.reading.area('Panjgur district')).toBeChecked();
  await expect(app.reading.outcome).toContainText('one area, of 143 km²');
});

test('The areas download with everything they were worked out from', async ({ app }) => {
  await app.openMap(`${village}#tolerance=5&within=panjgur-district`);
  await expect(app.reading.outcome).toContainText('one area');
  const { name, text } = await app.reading.download('GeoJSON');
  expect(name).toBe('koh-e-sabz.geojson');
  const { features } = JSON.parse(text) as {
    features: { geometry: { type: string }; properties: Record<string, unknown> }[];
  };
  expect(features).toHaveLength(1);
  expect(features[0]).toMatchObject({
    geometry: { type: 'Polygon' },
    properties: {
      place: 'koh-e-sabz',
      tolerance_percent: 5,
      within: ['panjgur-district'],
      border_dataset: 'osm',
      claims: [
        { id: 'panjgur-60-km', low_m: 57_000, high_m: 63_000 },
        { id: 'border-50-km', low_m: 47_500, high_m: 52_500 },
      ],
    },
  });
  const kml = await app.reading.download('KML');
  expect(kml.name).toBe('koh-e-sabz.kml');
  expect(kml.text).toContain('<Polygon>');
  expect(kml.text).toContain('panjgur-60-km');
});

test('The map draws the areas of the reading, and takes them away', async ({ app }) => {
  await app.openMap(`${village}#map=8/27/63.7`);
  const [south] = candidateAreas;
  const shown = await app.map.colourAt(south);
  await app.reading.claim(from60).uncheck();
  await app.reading.claim(from90).check();
  await expect(app.reading.outcome).toContainText('190 km²');
  await expect.poll(() => app.map.colourAt(south)).not.toBe(shown);
});

test('The page of a distance claim draws its ring, which grows with the tolerance', async ({
  app,
}) => {
  await app.openMap('/claims/panjgur-60-km/#map=7.5/27/64.1');
  // 64 km east of the town: within 10 per cent of 60 km, and not within 5.
  const east: [number, number] = [panjgur[0] + 0.645, panjgur[1]];
  const inRing = await app.map.colourAt(east);
  await app.claim.pressTolerance('ArrowLeft', 5);
  await expect.poll(() => app.map.colourAt(east)).not.toBe(inRing);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The reading of the case stands as text and as a picture, without its controls', async ({
    app,
  }) => {
    await app.open(village);
    await expect(app.reading.outcome).toContainText(asQuoted);
    await expect(app.reading.areas).toHaveCount(2);
    await expect(app.reading.tolerance).toBeHidden();
    const chosen = app.page.getByText(/^Chosen: about 60 km .* and about 50 km from the border /);
    await expect(chosen).toBeVisible();
    await expect(chosen).toContainText('Border dataset: OpenStreetMap.');
    await app.open('/claims/border-50-km/');
    await expect(app.stillMap.locator('.claim-line')).toHaveCount(1);
    await expect(app.stillMap.locator('.claim-area')).toHaveCount(1);
  });
});

test('No barriers in a reading that leaves nothing, in either theme', async ({ app }) => {
  await app.openMap(`${village}#within=koh-e-sabz-range`);
  await expect(app.reading.outcome).toContainText('no position');
  for (const theme of ['light', 'dark'] as const) {
    await app.prefer(theme);
    await app.expectNoAxeViolations();
  }
});
