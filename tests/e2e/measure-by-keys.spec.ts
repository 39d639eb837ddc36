import { expect, test } from './support/test.ts';

test('Points are set by names in any script and by coordinates in any notation, and every result is told', async ({
  app,
}) => {
  await app.openMap('/');
  await app.press('m');
  await expect(app.ruler.card).toBeVisible();
  await app.tabTo(app.ruler.search.field);
  for (const text of [
    'پنجگور',
    'saravan',
    '26°14′12.5″N 61°23′56.4″E',
    '41RMJ 6000 4000',
    '7HRV6C2W+33',
  ]) {
    await app.type(text);
    await app.press('Enter');
  }
  await expect(app.ruler.points).toHaveText([
    'Panjgur',
    /^Saravan/,
    /^26\.2368° N, 61\.3990° E$/,
    /° N/,
    /° N/,
  ]);
  await expect(app.ruler.spoken).toHaveText(/^Point 5: .* Leg .* km.* Total length .* km/);
  await app.type('nowhere at all');
  await app.press('Enter');
  await expect(app.ruler.search.hint).toContainText('nowhere at all');
  await expect(app.ruler.rows).toHaveCount(5);
});

test('A point holds on to an event where it is chosen from the list', async ({ app }) => {
  await app.openMap('/');
  await app.press('m');
  await app.ruler.search.field.fill('explosions');
  await app.press('ArrowUp');
  await app.press('Enter');
  await expect(app.ruler.points).toHaveText([/, .*Kerman/]);
  await expect(app.ruler.search.field).toBeFocused();
  await expect.poll(() => app.fragment()).toMatch(/\*[a-z0-9-]+@[a-z-]+$/);
});

test('Esc closes the list of suggestions before it puts the ruler away', async ({ app }) => {
  await app.openMap('/');
  await app.press('m');
  await app.ruler.search.field.fill('koh');
  await expect(app.ruler.search.refused.first()).toContainText('Koh-e-Sabz');
  await app.press('Escape');
  await expect(app.ruler.search.list).toBeHidden();
  await expect(app.ruler.card).toBeVisible();
});

test('The crosshair is moved by keys in steps that can be changed, and sets points exactly', async ({
  app,
}) => {
  await app.openMap('/#map=6/27/62.5');
  await app.press('m');
  await expect(app.ruler.card).toBeVisible();
  await app.press('x');
  await expect(app.ruler.crosshair).toBeVisible();
  await expect(app.focused).toHaveText('Add point here');
  await app.ruler.crosshair.getByLabel('Step').selectOption({ label: '10 km' });
  await app.ruler.card.getByLabel('Snap').uncheck();
  await app.press('Shift+Tab');
  await app.ruler.crosshair.getByRole('button', { name: 'Add point here' }).focus();
  await app.press('Enter');
  await app.press('ArrowUp');
  await app.press('ArrowUp');
  await app.press('PageDown');
  await app.press('ArrowUp');
  await app.press('Enter');
  await expect(app.ruler.total).toContainText('21.00 km');
  await expect(app.ruler.row(2)).toContainText('0.0°');
  await app.press('Enter');
  await expect(app.ruler.button('Finish'), 'twice at one place ends the line').toBeDisabled();
  await app.press('x');
  await expect(app.ruler.crosshair).toBeHidden();
});

test('Points are moved, put in, reordered and removed without dragging', async ({ app }) => {
  await app.openMap('/#map=6/27/62.5&m=2l;61,26;62,26;63,26');
  await expect(app.ruler.rows).toHaveCount(3);
  await app.ruler.act(1, 'Move point 1');
  await expect(app.ruler.live).toContainText('new place of point 1');
  await app.ruler.search.enter('27, 60');
  await expect(app.ruler.points).toHaveText([/^27\.0000° N, 60/, /61|62/, /63/]);
  await app.ruler.act(2, 'Insert a point before point 2');
  await app.ruler.search.enter('Panjgur');
  await expect(app.ruler.points).toHaveText([/60\.0/, 'Panjgur', /62\.0/, /63\.0/]);
  await app.ruler.act(2, 'Move point 2 down in the order');
  await expect(app.ruler.points).toHaveText([/60\.0/, /62\.0/, 'Panjgur', /63\.0/]);
  await app.ruler.act(1, 'Remove point 1');
  await expect(app.ruler.points).toHaveText([/62\.0/, 'Panjgur', /63\.0/]);
  await app.ruler.button('Reverse the order').click();
  await expect(app.ruler.points).toHaveText([/63\.0/, 'Panjgur', /62\.0/]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('The map is moved under a crosshair between card and sheet, and a button sets the point', async ({
    app,
  }) => {
    await app.openMap('/#map=6/27/62.5');
    await app.ruler.toggle.tap();
    await app.ruler.button('Crosshair').tap();
    await expect(app.ruler.crosshair).toBeVisible();
    expect(await app.isOnScreen(app.ruler.crosshair)).toBe(true);
    await app.ruler.crosshair.getByRole('button', { name: 'Add point here' }).tap();
    await app.map.swipe([62.5, 26], [63.5, 25.5]);
    await app.ruler.crosshair.getByRole('button', { name: 'Add point here' }).tap();
    await expect(app.ruler.total).toContainText(/[1-9][\d.]* km/);
    await expect(app.ruler.crosshair.getByRole('status')).toContainText('° N');
  });
});
