import { expect, test } from './support/test.ts';

const line = 'm=2l;b=osm:0.6.0;64.09459,26.97186@panjgur;62.3339,27.365@saravan;63.2522,26.9978~';

test('Several measurements are kept with names, colours, notes and every step, and shown again after a reload', async ({
  app,
}) => {
  await app.openMap('/#map=6/27/62.5&m=2l;61,26;62,26');
  await app.ruler.tab('Details');
  await app.ruler.card.getByLabel('Name').fill('Along the coast');
  await app.ruler.card.getByLabel('Note').fill('As the crow flies.');
  await app.ruler.card.getByRole('radio', { name: 'Pink' }).check();
  await app.ruler.which.selectOption({ label: '+ New measurement' });
  await app.ruler.search.enter('Panjgur');
  await app.ruler.search.enter('Saravan');
  await expect(app.ruler.total).toContainText('180 km');
  await expect.poll(() => app.fragment()).toContain('@saravan');
  await app.page.reload();
  await expect(app.ruler.total).toContainText('180 km');
  await expect(app.ruler.which.locator('option')).toHaveText([
    'Along the coast',
    /Panjgur – Saravan/,
    '+ New measurement',
  ]);
  await app.ruler.which.selectOption({ label: 'Along the coast' });
  await app.ruler.tab('Details');
  await expect(app.ruler.card.getByLabel('Note')).toHaveValue('As the crow flies.');
  await expect(app.ruler.card.getByRole('radio', { name: 'Pink' })).toBeChecked();
  await expect(app.ruler.button('Undo')).toBeEnabled();
  for (let step = 0; step < 3; step += 1) await app.ruler.button('Undo').click();
  await expect(app.ruler.card.getByRole('radio', { name: 'Pink' })).not.toBeChecked();

  await app.page.goto('about:blank');
  await app.openMap('/#map=6/27/62.5');
  await app.press('m');
  await expect(app.ruler.which.locator('option'), 'what was kept is offered').toHaveText([
    'Along the coast',
    '+ New measurement',
  ]);
  await expect(app.ruler.rows, 'a new one begins').toHaveCount(0);
  await expect.poll(() => app.fragment(), 'and the map stays').toBe('#map=6/27/62.5');
});

test('A link restores the measurement exactly, with its units and earth model, for anybody', async ({
  app,
}) => {
  await app.openMap(`/#map=7/27/63.4&units=imperial&model=sphere&${line}`);
  await expect(app.ruler.points).toHaveText([/^Panjgur/, /^Saravan/, /^Border, 26\.99/]);
  await expect
    .poll(() => app.fragment())
    .toMatch(/units=imperial&model=sphere&m=2l;b=osm:0\.6\.0;/);
  const address = app.fragment();
  await app.page.evaluate(() => {
    localStorage.clear();
  });
  await app.page.reload();
  await expect(app.ruler.rows).toHaveCount(3);
  await app.map.idle();
  await expect.poll(() => app.fragment()).toBe(address);
  await app.ruler.tab('Share');
  await expect(app.ruler.panel).toContainText('on a sphere of 6,371,008.8 m radius');
  await expect(app.ruler.panel).toContainText('on the border of OpenStreetMap, version 0.6.0');
});

test('A link of the first release still works', async ({ app }) => {
  await app.open('/#m=1;64.09459,26.97186@panjgur;62.3325,27.3708@saravan;63.2522,26.997835~osm');
  await expect(app.ruler.points).toHaveText(['Panjgur', 'Saravan', /^Border, 26\.9978/]);
  await expect.poll(() => app.fragment()).toMatch(/m=2l;b=osm:0\.6\.0;.*~[ve]\d+$/);
});

test('A link that cannot be read gives a notice and an empty ruler that works', async ({ app }) => {
  await app.openMap('/#map=7/27/62.5&m=2l;1,1;1,91~v');
  await expect(app.notice).toContainText('Part of the link could not be read (m)');
  await expect(app.ruler.card).toBeVisible();
  await expect(app.ruler.rows).toHaveCount(0);
  await expect.poll(() => app.fragment()).not.toContain('m=');
  await app.ruler.search.enter('Panjgur');
  await expect(app.ruler.points).toHaveText(['Panjgur']);
});

test('A place that is not in the case leaves its point where it was, and says so', async ({
  app,
}) => {
  await app.open('/#m=2l;64,27@atlantis;62,27');
  await expect(app.notice).toContainText('There is no place atlantis');
  await expect(app.ruler.points.first()).toHaveText('27.0000° N, 64.0000° E');
});

test('What cannot be read is set aside, and what a newer release kept is left alone', async ({
  app,
}) => {
  await app.open('/');
  const key = 'sarhad.measurements';
  const keep = (text: string) =>
    app.page.evaluate(
      ([name, value]) => localStorage.setItem(name ?? '', value ?? ''),
      [key, text],
    );
  const kept = (name: string) => app.page.evaluate((each) => localStorage.getItem(each), name);
  await keep('{broken');
  await app.page.reload();
  await app.map.idle();
  await app.press('m');
  await expect(app.notice).toContainText('could not be read');
  await app.ruler.search.enter('Panjgur');
  await expect.poll(() => kept(key)).toContain('panjgur');
  expect(await kept(`${key}.unread`)).toBe('{broken');

  const newer = '{"version":99}';
  await app.page.goto('about:blank');
  await app.open('/');
  await keep(newer);
  await app.page.reload();
  await app.map.idle();
  await app.press('m');
  await expect(app.notice).toContainText('newer release');
  await app.ruler.search.enter('Saravan');
  await app.page.reload();
  expect(await kept(key)).toBe(newer);
});
