import { candidateAreas, panjgur, saravan } from './support/geography.ts';
import { expect, test } from './support/test.ts';

const overview = '/#map=7/27/63';

test('A place of the list opens its details', async ({ app }) => {
  await app.open('/');
  await app.panel.entry('panjgur').click();
  await expect(app.page).toHaveURL(/\/places\/panjgur\//);
  await expect(app.heading()).toHaveText('Panjgur');
  const distance = app.panel.section('Distance to the border');
  await expect(distance.locator('.figure')).toHaveText('about 77 km');
  await expect(distance).toContainText('72–84 km');
});

test('A link to a place opens the same details, and everything about it', async ({ app }) => {
  await app.open('/places/panjgur');
  const { panel } = app;
  await expect(app.heading()).toHaveText('Panjgur');
  await expect(panel.root).toContainText('پنجگور');
  await expect(panel.section('Names')).toContainText('Urdu');
  await expect(panel.root.locator('header')).toContainText('Town');
  await expect(panel.section('Position')).toContainText('Middle of the settlement, ± 5.0 km');
  await expect(panel.section('Position')).toContainText('oasis of several settlements');
  await expect(
    panel.section('Distances to the other places').getByRole('row', { name: 'Saravan 180 km' }),
  ).toBeVisible();
  const claims = panel.section('Claims (3)').getByRole('article');
  await expect(claims).toHaveCount(3);
  for (const claim of await claims.all()) {
    await expect(claim.getByRole('listitem').first()).toContainText(/\S/);
    await expect(claim.getByRole('link', { name: 'Open this claim' })).toBeVisible();
  }
  await expect(panel.section('Sources')).toContainText('GeoNames');
});

test('The headline can be opened to see how it was measured', async ({ app }) => {
  await app.open('/places/panjgur/');
  await app.panel.root.getByText('How this was measured').click();
  const figures = {
    OpenStreetMap: ['77,259.904 m', '77,138.392 m', '27.11840° N, 63.33327° E', '282.3°'],
    'Natural Earth': ['78,600.287 m', '78,475.801 m', '27.11742° N, 63.31923° E'],
    GSHHG: ['76,515.628 m', '76,396.677 m'],
    'Digital Chart of the World': ['79,305.374 m', '79,184.873 m'],
  };
  for (const [dataset, texts] of Object.entries(figures)) {
    for (const text of texts) await expect(app.panel.datasetRow(dataset)).toContainText(text);
  }
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('The position is given in four notations, each of which can be copied', async ({ app }) => {
    await app.openMap('/places/panjgur/');
    const notations = {
      Decimal: '26.97° N, 64.09° E',
      'Deg. min. sec.': '26°58′N 64°06′E',
      MGRS: '41R PK 08 83',
      'Plus code': '7JR6X300+',
    };
    for (const [notation, text] of Object.entries(notations)) {
      expect(await app.panel.coordinate(notation)).toBe(text);
      await app.panel.copy(notation);
      await expect.poll(() => app.panel.clipboard()).toBe(text);
    }
  });
});

test('Back and Forward go through the places that were opened', async ({ app }) => {
  await app.openMap('/');
  await app.panel.entry('panjgur').click();
  await expect(app.heading()).toHaveText('Panjgur');
  await app.panel.link('Saravan').click();
  await expect(app.heading()).toHaveText('Saravan');
  await app.page.goBack();
  await expect(app.heading()).toHaveText('Panjgur');
  await app.page.goBack();
  await expect(app.heading()).toContainText('border strikes');
  await app.page.goForward();
  await expect(app.heading()).toHaveText('Panjgur');
  await expect(app.page).toHaveURL(/\/places\/panjgur\//);
});

test('A link to a place shows what a click shows, down to the camera', async ({ app }) => {
  await app.openMap('/');
  await app.panel.entry('panjgur').click();
  await expect(app.heading()).toHaveText('Panjgur');
  const clicked = { camera: await app.map.camera(), text: await app.panel.root.innerText() };
  await app.openMap('/places/panjgur/');
  expect({ camera: await app.map.camera(), text: await app.panel.root.innerText() }).toEqual(
    clicked,
  );
});

test('A symbol on the map opens its place', async ({ app }) => {
  await app.openMap(overview);
  await app.map.clickThing(panjgur);
  await expect(app.page).toHaveURL(/\/places\/panjgur\//);
  await expect(app.heading()).toHaveText('Panjgur');
});

test('List and map light up together', async ({ app }) => {
  await app.openMap(overview);
  await app.map.pointAt(saravan);
  await expect(app.panel.entry('saravan')).toHaveClass(/hovered/);
  await app.map.pointAt(panjgur);
  await expect(app.panel.entry('panjgur')).toHaveClass(/hovered/);
  await expect(app.panel.entry('saravan')).not.toHaveClass(/hovered/);

  const beside = await app.map.besideSymbol(saravan);
  const dark = await app.map.colourAt(beside);
  await app.panel.entry('saravan').hover();
  await expect.poll(() => app.map.colourAt(beside)).not.toBe(dark);
});

test('A place in the list that has the focus lights up on the map', async ({ app }) => {
  await app.openMap(overview);
  const beside = await app.map.besideSymbol(saravan);
  const dark = await app.map.colourAt(beside);
  await app.panel.entry('saravan').focus();
  await expect(app.panel.entry('saravan')).toHaveClass(/hovered/);
  await expect.poll(() => app.map.colourAt(beside)).not.toBe(dark);
});

test('Koh-e-Sabz is not located: two areas where the quoted distances meet, and no pin', async ({
  app,
}) => {
  await app.open('/places/koh-e-sabz/');
  const { panel } = app;
  await expect(panel.section('Distance to the border')).toContainText('It has no position');
  await expect(panel.section('Position')).toContainText('Not located');
  await expect(panel.section('Position').getByRole('button', { name: /Copy/ })).toHaveCount(0);
  const areas = panel.section('Where could it be?').locator('ol > li');
  await expect(areas).toHaveCount(2);
  await expect(areas.nth(0)).toContainText('143 km²');
  await expect(areas.nth(0)).toContainText('26.57° N, 63.69° E');
  await expect(areas.nth(0)).toContainText('Panjgur district');
  await expect(areas.nth(1)).toContainText('122 km²');
  await expect(areas.nth(1)).toContainText('27.41° N, 63.74° E');
  await expect(panel.section('Areas it is said to be in')).toContainText('Koh-e-Sabz range');
  await expect(panel.section('Names')).toContainText('کوه سبز');
  await expect(panel.section('Names')).toContainText('سبز کوہ');
});

for (const [index, area] of candidateAreas.entries()) {
  test(`Candidate area ${String(index + 1)} on the map opens Koh-e-Sabz`, async ({ app }) => {
    await app.openMap('/#map=8/27/63.7');
    await app.map.clickThing(area);
    await expect(app.page).toHaveURL(/\/places\/koh-e-sabz\//);
    await expect(app.heading()).toHaveText('Koh-e-Sabz');
  });
}

test('A place is never shown closer than its uncertainty supports', async ({ app }) => {
  await app.openMap('/places/mirjaveh-taftan-crossing/');
  const { zoom } = await app.map.camera();
  // Its circle of 3 km is then 80 px wide: log2(40,075,017 m · cos 28.944° / (512 · 6000 m / 80)).
  expect(zoom).toBeLessThanOrEqual(9.84);
  expect(zoom).toBeGreaterThan(8);
});

test('The selected place stands beside the panel, never under it', async ({ app }) => {
  await app.openMap('/places/panjgur/');
  const { x, y } = await app.map.screen(panjgur);
  const panel = await app.panel.root.boundingBox();
  expect(x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0) + 20);
  expect(y).toBeGreaterThan(52);
  await expect.poll(() => app.map.colourAt(panjgur)).toMatch(/rgb/);
});

test('The keyboard alone opens a place, in the order header, panel, map', async ({ app }) => {
  await app.openMap('/');
  await app.press('Tab');
  await expect(app.focused).toHaveText('Skip to the content');
  await app.tabTo(app.settings.toggle);
  await expect(app.focused).toHaveCSS('outline-style', 'solid');
  await app.press('Tab');
  await expect(app.panel.root).toBeFocused();
  await app.tabTo(app.panel.entry('koh-e-sabz'));
  await expect(app.focused).toHaveCSS('outline-style', 'solid');
  await expect(app.panel.entry('koh-e-sabz')).toHaveClass(/hovered/);
  await app.tabTo(app.map.canvas);
  await app.tabTo(app.ruler.toggle);

  await app.panel.entry('panjgur').focus();
  await app.press('Enter');
  await expect(app.page).toHaveURL(/\/places\/panjgur\//);
  await expect(app.heading()).toHaveText('Panjgur');
});
