import { onBorder, panjgur, saravan, type Position } from './support/geography.ts';
import { expect, test } from './support/test.ts';

/** Panjgur and Saravan both stand free of the ruler's card. */
const overview = '/#map=7/27/62.5';
const desert: Position = [64.6, 26.4];
const hills: Position = [63.4, 26.2];
const farSouth: Position = [63.2, 26.05];

test('The ruler snaps to places, shows lengths and bearings, and is put away with Esc', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.ruler.toggle.click();
  await expect(app.ruler.toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(app.ruler.card).toBeVisible();
  await app.map.click(panjgur);
  await app.map.click(saravan);
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan']);
  await expect(app.ruler.total).toContainText('180.1 km');
  await expect(app.ruler.row(2)).toContainText('284.6°');
  await expect(app.ruler.row(2)).toContainText('283.8°');

  await app.map.click(desert);
  await expect(app.ruler.rows).toHaveCount(3);
  await expect(app.ruler.points.nth(2)).toHaveText(/^26\.[34]\d+° N, 64\.[56]\d*° E$/);
  await expect(app.ruler.row(3)).toContainText(/km.*→.*km/s);
  await expect(app.ruler.total).not.toContainText('180.1 km');

  await app.press('Escape');
  await expect(app.ruler.card).toBeHidden();
  await expect(app.ruler.toggle).toHaveAttribute('aria-pressed', 'false');
  expect(app.fragment()).toContain('m=1;');
});

test('The ruler snaps to the border, on both earth models', async ({ app }) => {
  await app.openMap('/#map=9/26.99/63.5');
  await app.press('m');
  await app.map.click([onBorder[0] + 0.01, onBorder[1]]);
  await expect(app.ruler.points).toHaveText([/^Border, 26\.99\d+° N, 63\.252\d° E$/]);
  expect(app.fragment()).toMatch(/m=1o;63\.252\d*,26\.99\d*~osm/);
});

test('The length is seen live between the last point and the pointer', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(desert);
  await expect(app.ruler.rows).toHaveCount(1);
  const middle: Position = [(desert[0] + hills[0]) / 2, (desert[1] + hills[1]) / 2];
  const without = await app.map.brightnessAt(middle);
  await app.map.moveTo(hills);
  await expect.poll(() => app.map.brightnessAt(middle)).not.toBe(without);
  await expect(app.ruler.total).toContainText('0');
});

test('A point can be dragged, and the drag undone as one step', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(panjgur);
  await app.map.click(desert);
  const { zoom } = await app.map.camera();
  const before = (await app.ruler.total.textContent()) ?? '';
  await app.map.drag(desert, hills);
  await expect(app.ruler.rows).toHaveCount(2);
  await expect(app.ruler.total).not.toHaveText(before);
  expect(await app.map.camera(), 'the map stays').toMatchObject({ zoom, longitude: 62.5 });
  await app.ruler.button('Undo').click();
  await expect(app.ruler.total).toHaveText(before);
  await app.ruler.button('Redo').click();
  await expect(app.ruler.total).not.toHaveText(before);
});

test('A point dragged onto a place is bound to it', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(panjgur);
  await app.map.click(desert);
  await app.map.drag(desert, saravan);
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan']);
  await expect(app.ruler.total).toContainText('180.1 km');
});

test('Steps are undone and redone with buttons and keys', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  for (const point of [panjgur, desert, hills]) await app.map.click(point);
  await expect(app.ruler.rows).toHaveCount(3);
  await app.press('Control+z');
  await expect(app.ruler.rows).toHaveCount(2);
  await app.press('Control+z');
  await expect(app.ruler.rows).toHaveCount(1);
  await app.press('Control+y');
  await app.press('Control+Shift+Z');
  await expect(app.ruler.rows).toHaveCount(3);
  await expect(app.ruler.button('Redo')).toBeDisabled();
  await app.ruler.button('Undo').click();
  await expect(app.ruler.rows).toHaveCount(2);
  await app.ruler.button('Redo').click();
  await expect(app.ruler.rows).toHaveCount(3);
});

test('A double click finishes the line, and Delete clears it', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(panjgur);
  await app.map.doubleClick(desert);
  await expect(app.ruler.rows).toHaveCount(2);
  await expect(app.ruler.button('Finish')).toBeDisabled();
  await expect.poll(() => app.fragment()).toMatch(/m=1;[^o]/);
  expect((await app.map.camera()).zoom, 'a double click does not zoom').toBe(7);
  await app.press('Delete');
  await expect(app.ruler.rows).toHaveCount(0);
  await expect.poll(() => app.fragment()).not.toContain('m=');
  await app.press('Control+z');
  await expect(app.ruler.rows).toHaveCount(2);
});

test('Enter finishes the line, and a further click goes on with it', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(panjgur);
  await app.map.click(desert);
  await app.press('Enter');
  await expect(app.ruler.button('Finish')).toBeDisabled();
  await app.map.click(hills);
  await expect(app.ruler.rows).toHaveCount(3);
  await expect(app.ruler.button('Finish')).toBeEnabled();
});

test('Everything can be measured with the keyboard alone', async ({ app }) => {
  await app.openMap('/');
  await app.press('m');
  await expect(app.ruler.card).toBeVisible();
  await app.tabTo(app.ruler.withoutMouse);
  await app.press('Enter');
  await app.press('Tab');
  await expect(app.ruler.placeChoice).toBeFocused();
  await app.type('Panjgur');
  await app.press('Tab');
  await expect(app.ruler.addPlace).toBeFocused();
  await app.press('Enter');
  await expect(app.ruler.points).toHaveText(['Panjgur']);
  await app.tabTo(app.ruler.coordinates);
  await app.type('26.2368, 61.399');
  await app.press('Enter');
  await expect(app.ruler.points).toHaveText(['Panjgur', /^26\.2368° N, 61\.399\d*° E$/]);
  await expect(app.ruler.total).toContainText('280.6 km');
  await app.type('nowhere at all');
  await app.press('Enter');
  await expect(app.ruler.problem).toContainText('This is no position');
  await expect(app.ruler.rows).toHaveCount(2);
});

test('A link restores the measurement exactly, with its units and earth model', async ({ app }) => {
  const line = 'm=1;64.09459,26.97186@panjgur;62.3325,27.3708@saravan;63.2522,26.997835~osm';
  await app.open(`/#map=7/27/63.4&units=imperial&model=sphere&${line}`);
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan', /^Border, 26\.9978/]);
  await expect(app.ruler.row(2)).toContainText('111.8 mi');
  expect(app.fragment()).toBe(`#map=7/27/63.4&units=imperial&model=sphere&${line}`);
  await app.page.reload();
  await expect(app.ruler.rows).toHaveCount(3);
  expect(app.fragment()).toBe(`#map=7/27/63.4&units=imperial&model=sphere&${line}`);
});

test('Panjgur to Saravan is 180.1 km on the ellipsoid and 179.9 km on the sphere', async ({
  app,
}) => {
  await app.open('/#m=1;64.09459,26.97186@panjgur;62.3325,27.3708@saravan');
  await expect(app.ruler.total).toContainText('180.1 km');
  await app.settings.choose('Earth model', 'Sphere');
  await expect(app.ruler.total).toContainText('179.9 km');
  await expect(app.page).toHaveURL(/model=sphere/);
});

test('A single point can be removed', async ({ app }) => {
  await app.open('/#m=1;64.09459,26.97186@panjgur;64.9,26.6;62.3325,27.3708@saravan');
  await app.ruler.card.getByRole('button', { name: 'Remove point 2' }).click();
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan']);
  await expect(app.ruler.total).toContainText('180.1 km');
});

test('A key that belongs to a text field does not take up the ruler', async ({ app }) => {
  await app.open('/');
  await app.probe.field.fill('');
  await app.probe.field.press('m');
  await expect(app.probe.field).toHaveValue('m');
  await expect(app.ruler.toggle).toHaveAttribute('aria-pressed', 'false');
});

test('Without the ruler a click asks for the border again', async ({ app }) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(desert);
  await expect(app.ruler.rows).toHaveCount(1);
  await app.press('m');
  await app.map.click(hills);
  await expect(app.probe.card).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('A tap sets a point, and moving the map sets none', async ({ app }) => {
    await app.openMap(overview);
    await app.ruler.toggle.tap();
    await app.map.swipe(desert, farSouth);
    await expect.poll(async () => (await app.map.camera()).longitude).not.toBe(62.5);
    await expect(app.ruler.rows).toHaveCount(0);
    await app.map.tap(desert);
    await app.map.tap(panjgur);
    await expect(app.ruler.points).toHaveText([/° N/, 'Panjgur']);
    await app.map.swipe(hills, farSouth);
    await expect(app.ruler.rows).toHaveCount(2);
  });

  test('A finger on a point drags it', async ({ app }) => {
    await app.openMap(overview);
    await app.ruler.toggle.tap();
    await app.map.tap(panjgur);
    await app.map.tap(desert);
    await expect(app.ruler.rows).toHaveCount(2);
    await app.map.swipe(desert, hills);
    await expect(app.ruler.points.nth(1)).toHaveText(/^26\.[12]\d+° N, 63\.[34]\d*° E$/);
    expect((await app.map.camera()).longitude).toBe(62.5);
  });
});
