import { onBorder, panjgur, saravan, type Position } from './support/geography.ts';
import { expect, test } from './support/test.ts';

/** Panjgur and Saravan both stand free of the ruler's card. */
const overview = '/#map=7/27/62.5';
const desert: Position = [64.6, 26.4];
const hills: Position = [63.4, 26.2];
const farSouth: Position = [63.2, 26.05];
const middle: Position = [(desert[0] + hills[0]) / 2, (desert[1] + hills[1]) / 2];

test('The ruler snaps to places, shows lengths with their range and bearings, and is put away with Esc', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.ruler.toggle.click();
  await expect(app.ruler.toggle).toHaveAttribute('aria-pressed', 'true');
  await app.map.click(panjgur);
  await app.map.click(saravan);
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan']);
  await expect(app.ruler.total).toContainText('180 km');
  await expect(app.ruler.total).toContainText('171–189 km');
  await expect(app.ruler.row(2)).toContainText('284.6°');
  await expect(app.ruler.row(2)).toContainText('283.8°');
  await expect(app.ruler.spoken).toHaveText(/^Point 2: Saravan\. Leg 180 km .* Total length/);
  await app.ruler.tab('Details');
  // GeodSolve -i, and Turf's sphere.
  await expect(app.ruler.panel).toContainText('180,136.266 m');
  await expect(app.ruler.panel).toContainText('179,8');

  await app.ruler.tab('Points');
  const without = await app.map.brightnessAt(middle);
  await app.map.click(desert);
  await app.map.moveTo(hills);
  await expect.poll(() => app.map.brightnessAt(middle), 'a line to the pointer').not.toBe(without);
  await expect(app.ruler.live).toContainText('At the pointer: Total length');
  await expect(app.ruler.points.nth(2)).toHaveText(/^26\.[34]\d+° N, 64\.[56]\d*° E$/);

  await app.press('Escape');
  await expect(app.ruler.card).toBeHidden();
  await expect(app.ruler.toggle).toHaveAttribute('aria-pressed', 'false');
  expect(app.fragment()).toContain('m=2l;');
});

test('Points catch the border, unless Shift is held or snapping is off', async ({ app }) => {
  const beside: Position = [onBorder[0] + 0.01, onBorder[1]];
  await app.openMap('/#map=9/26.99/63');
  await app.press('m');
  await expect(app.ruler.card).toBeVisible();
  await app.page.keyboard.down('Shift');
  await app.map.click(beside);
  await app.page.keyboard.up('Shift');
  await expect(app.ruler.points).toHaveText([/^26\.99\d+° N/]);
  await app.press('Control+z');
  await app.ruler.card.getByLabel('Snap').uncheck();
  await app.map.click([beside[0], beside[1] + 0.015]);
  await expect(app.ruler.points).toHaveText([/^27\.01\d+° N/]);
  await app.press('Control+z');
  await app.ruler.card.getByLabel('Snap').check();
  await app.map.click(beside);
  await expect(app.ruler.points).toHaveText([/^Border, 26\.99\d+° N, 63\.25\d+° E$/]);
  await expect.poll(() => app.fragment()).toMatch(/b=osm:0\.6\.0;63\.25\d*,26\.99\d*~[ve]\d+/);
});

test('A point can be dragged, also onto a place, and each drag is undone as one step', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(panjgur);
  await app.map.click(desert);
  await expect(app.ruler.rows).toHaveCount(2);
  const { zoom } = await app.map.camera();
  const before = (await app.ruler.total.textContent()) ?? '';
  await app.map.drag(desert, hills);
  await expect(app.ruler.total).not.toHaveText(before);
  expect(await app.map.camera(), 'the map stays').toMatchObject({ zoom, longitude: 62.5 });
  await app.ruler.button('Undo').click();
  await expect(app.ruler.total).toHaveText(before);
  await app.map.drag(desert, saravan);
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan']);
  await expect(app.ruler.total).toContainText('180 km');
});

test('Steps are undone and redone with buttons and keys, a deleted measurement too', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.press('m');
  for (const point of [panjgur, desert, hills]) await app.map.click(point);
  await expect(app.ruler.rows).toHaveCount(3);
  await app.press('Control+z');
  await app.press('Control+z');
  await expect(app.ruler.rows).toHaveCount(1);
  await app.press('Control+y');
  await app.press('Control+Shift+Z');
  await expect(app.ruler.rows).toHaveCount(3);
  await expect(app.ruler.button('Redo')).toBeDisabled();
  await app.press('Delete');
  await expect(app.ruler.rows).toHaveCount(2);
  await app.ruler.tab('Details');
  await app.ruler.button('Delete this measurement').click();
  await app.ruler.tab('Points');
  await expect(app.ruler.rows).toHaveCount(0);
  await expect.poll(() => app.fragment()).not.toContain('m=');
  await app.ruler.button('Undo').click();
  await expect(app.ruler.rows).toHaveCount(2);
});

test('A double click finishes the line, a further click goes on, and a line can be drawn out to a new point', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.press('m');
  await app.map.click(hills);
  await app.map.doubleClick(desert);
  await expect(app.ruler.button('Finish')).toBeDisabled();
  await expect.poll(() => app.fragment()).toMatch(/m=2l;/);
  expect((await app.map.camera()).zoom, 'a double click does not zoom').toBe(7);
  await app.map.drag(middle, [middle[0], middle[1] + 0.5]);
  await expect(app.ruler.points).toHaveText([/^26\.2/, /^26\.[78]/, /^26\.4/]);
  await app.map.click(panjgur);
  await expect(app.ruler.rows).toHaveCount(4);
  await app.press('Enter');
  await expect(app.ruler.button('Finish')).toBeDisabled();
});

test('An area is closed at its first corner, and a circle has its radius, rim and area', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.press('m');
  await app.ruler.shape('Area');
  for (const corner of [desert, hills, panjgur]) await app.map.click(corner);
  await expect(app.ruler.rows, 'three corners and the way back').toHaveCount(4);
  await app.map.click(desert);
  await expect(app.ruler.button('Finish')).toBeDisabled();
  await expect(app.ruler.figures).toContainText(/Area\s*4,\d00 km²/);
  await expect(app.ruler.figures).toContainText(/Perimeter/);
  await app.ruler.which.selectOption({ label: '+ New measurement' });
  await app.ruler.shape('Circle');
  await app.map.click(hills);
  await app.map.click(desert);
  await expect(app.ruler.total).toContainText(/Radius\s*1\d\d\.\d km/);
  await expect(app.ruler.figures).toContainText(/Circumference.*km/);
  await expect(app.ruler.figures).toContainText(/Area.*km²/);
  await expect(app.ruler.which.locator('option')).toHaveCount(3);
});

test('The border is measured along itself, and to it from anywhere, on every dataset', async ({
  app,
}) => {
  await app.openMap('/#map=7/27/62.5');
  await app.press('m');
  await app.ruler.shape('Border');
  await app.map.click(onBorder);
  await app.map.click([63.2, 26.2]);
  await expect(app.ruler.total).toContainText('Along the border');
  await expect(app.ruler.figures).toContainText('Straight from first to last');
  const [along = 0, straight = 0] =
    ((await app.ruler.figures.textContent()) ?? '').match(/[\d.]+(?= km)/g)?.map(Number) ?? [];
  expect(along).toBeGreaterThan(straight);
  await app.ruler.tab('To border');
  await expect(app.ruler.panel).toContainText('so the distance is 0');

  await app.ruler.which.selectOption({ label: '+ New measurement' });
  await app.map.click(panjgur);
  await expect(app.ruler.panel.locator('.headline')).toContainText('77 km (7');
  await expect(app.ruler.rows).toHaveText([
    /OpenStreetMap 0\.6\.0\s*77,259\.904 m.*77,138\.\d+ m/,
    /Natural Earth/,
    /GSHHG/,
    /Digital Chart/,
  ]);
  await expect(app.ruler.panel).toContainText('from the border as OpenStreetMap has it');
  await app.ruler.tab('Places');
  await expect(app.ruler.row(1)).toContainText('Panjgur');
  await expect(app.ruler.panel).toContainText(/Saravan\s*180 km/);
});

test('Great circle and rhumb line are compared where they differ', async ({ app }) => {
  await app.open('/#m=2l;51.42151,35.69439;-77.03637,38.89511');
  await expect(app.ruler.panel).toContainText(
    'On a constant bearing of 271.8° (rhumb line) 11,392 km, 12 % longer.',
  );
});

test('Without the ruler a click asks for the border again, and keys of a text field are its own', async ({
  app,
}) => {
  await app.openMap(overview);
  await app.probe.field.fill('');
  await app.probe.field.press('m');
  await expect(app.probe.field).toHaveValue('m');
  await expect(app.ruler.toggle).toHaveAttribute('aria-pressed', 'false');
  await app.ruler.toggle.click();
  await app.map.click(desert);
  await expect(app.ruler.rows).toHaveCount(1);
  await app.ruler.toggle.click();
  await app.map.click(hills);
  await expect(app.probe.card).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('A tap sets a point; moving and pinching the map sets none, and a finger on a point drags it', async ({
    app,
  }) => {
    await app.openMap(overview);
    await app.ruler.toggle.tap();
    await app.map.swipe(desert, farSouth);
    await expect.poll(async () => (await app.map.camera()).longitude).not.toBe(62.5);
    await app.map.pinch(desert, 1.6);
    await expect.poll(async () => (await app.map.camera()).zoom).not.toBe(7);
    await expect(app.ruler.rows).toHaveCount(0);
    const { longitude, latitude } = await app.map.camera();
    const [east, north]: [Position, Position] = [
      [longitude + 0.7, latitude],
      [longitude + 0.4, latitude + 0.4],
    ];
    await app.map.tap(east);
    await app.map.tap(north);
    await expect(app.ruler.rows).toHaveCount(2);
    const before = (await app.ruler.points.first().textContent()) ?? '';
    await app.map.swipe(east, [longitude + 0.7, latitude - 0.4]);
    await expect(app.ruler.points.first()).not.toHaveText(before);
    expect((await app.map.camera()).longitude, 'the map stays').toBe(longitude);
  });
});
