import type { AppDriver } from './support/app-driver.ts';
import { panjgur, type Position } from './support/geography.ts';
import {
  europeanCsv,
  flawedCsv,
  gridCsv,
  namelessCsv,
  recordsOf,
  sameSpotCsv,
  swappedCsv,
  townsCsv,
} from './support/own-files.ts';
import { expect, test } from './support/test.ts';

const own = '/data/own/';
const spot: Position = [65.2, 26.5];

/** What the site itself publishes of the distance of a place to the measured border, in metres. */
async function published(app: AppDriver, place: string): Promise<readonly [string, string]> {
  const { text } = await app.fetch('/data/distances.csv');
  const row = recordsOf(text).find((each) => each.place === place && each.dataset === 'osm');
  return [row?.wgs84_m ?? '', row?.sphere_m ?? ''];
}

async function loaded(app: AppDriver, file = townsCsv): Promise<void> {
  await app.openMap(own);
  await app.ownData.load(file);
}

test('A CSV that is picked is measured: table, map and file agree with what the site publishes', async ({
  app,
}) => {
  await loaded(app);
  await expect(app.ownData.count).toHaveText('3 rows.');
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
  await expect(app.ownData.row('Panjgur')).toContainText('Pakistan');
  await expect(app.ownData.row('Saravan')).toContainText('45.5 km');
  await expect(app.ownData.row('Saravan')).toContainText('Iran');
  const { name, bytes } = await app.ownData.export('CSV, for spreadsheets', /^All/);
  expect(name).toBe('towns-distances.csv');
  const rows = recordsOf(bytes.toString('utf8'));
  for (const place of ['panjgur', 'saravan']) {
    const row = rows.find((each) => each.name?.toLowerCase() === place);
    expect([row?.border_wgs84_m, row?.border_sphere_m], place).toEqual(await published(app, place));
  }
});

test('A file dropped on any page of the map is opened', async ({ app }) => {
  await app.openMap('/places/kerman/');
  await app.ownData.drop(app.map.region, townsCsv);
  await expect(app.page).toHaveURL(/\/data\/own\/?(#|$)/);
  await expect(app.ownData.fileName).toHaveText('towns.csv');
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
});

test('Semicolons and decimal commas are understood, and can be seen in how it was read', async ({
  app,
}) => {
  await loaded(app, europeanCsv);
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
  await app.ownData.button('How it was read').click();
  const { form } = app.ownData;
  await expect(form.getByLabel('Between cells')).toHaveValue(';');
  await expect(form.getByLabel('Numbers have a decimal comma')).toBeChecked();
  await expect(form.getByRole('columnheader', { name: 'longitude' })).toContainText('Longitude');
});

test('A table can be read in another way than was found', async ({ app }) => {
  await loaded(app);
  await app.ownData.button('How it was read').click();
  await app.ownData.form.getByLabel('Column of the latitude').selectOption('longitude');
  await app.ownData.form.getByLabel('Column of the longitude').selectOption('latitude');
  await app.ownData.form.getByRole('button', { name: 'Read again' }).click();
  await expect(app.ownData.form).toBeHidden();
  await expect(app.ownData.row('Panjgur')).not.toContainText('77.3 km');
});

test('Where a table does not tell what its columns are, it asks first', async ({ app }) => {
  await app.openMap(own);
  await app.ownData.pick(namelessCsv);
  const { form } = app.ownData;
  await expect(form).toContainText('It is not plain how this file is to be read');
  await form.getByLabel('Position').selectOption('Latitude and longitude');
  await form.getByLabel('Column of the latitude').selectOption('q');
  await form.getByLabel('Column of the longitude').selectOption('p');
  await form.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
});

test('Bad rows are set aside with line, column and reason, and can be saved', async ({ app }) => {
  await loaded(app, flawedCsv);
  await expect(app.ownData.count).toHaveText('2 rows.');
  await app.ownData.button('Set aside (3)').click();
  const list = app.ownData.root.getByRole('table');
  const rows = list.getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1).getByRole('cell').first()).toHaveText('3');
  await expect(rows.nth(2).getByRole('cell').first()).toHaveText('4');
  await expect(rows.nth(3)).toContainText('latitude');
  const { name, bytes } = await app.ownData.saved(() => app.ownData.button('Save as CSV').click());
  expect(name).toBe('flawed-set-aside.csv');
  expect(bytes.toString('utf8').trim().split(/\r?\n/)).toHaveLength(4);
});

test('Swapped latitude and longitude are noticed, and put right with one button', async ({
  app,
}) => {
  await loaded(app, swappedCsv);
  await expect(app.ownData.root).toContainText('near it if longitude and latitude changed places');
  await app.ownData.button('Swap them and read again').click();
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
  await expect(app.ownData.root).not.toContainText('changed places');
});

const unusable = {
  'empty.csv': ['', /empty/],
  'page.csv': ['<!doctype html><title>Sign in</title>', /web page/],
  'picture.csv': ['\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000', /./],
  'cut.geojson': ['{"type":"FeatureCollection","features":[{"type":"Fea', /./],
} as const;

for (const [name, [content, sentence]] of Object.entries(unusable)) {
  test(`A file that cannot be used (${name}) gets one sentence, and takes nothing away`, async ({
    app,
  }) => {
    await loaded(app);
    await app.ownData.pick({ name, content });
    await expect(app.ownData.problem).toContainText(name);
    await expect(app.ownData.problem).toHaveText(sentence);
    await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
  });
}

test('Sorting, searching, sides, columns and the histogram leave what they say', async ({
  app,
}) => {
  await loaded(app, gridCsv(2000));
  await app.ownData.sortBy('To the border');
  await expect(app.ownData.heading('To the border')).toHaveAttribute('aria-sort', 'ascending');
  const metres = (text: string) => Number.parseFloat(text) * (text.endsWith('km') ? 1000 : 1);
  const nearest = (await app.ownData.column('To the border', 8)).map(metres);
  expect(nearest).toEqual(nearest.toSorted((a, b) => a - b));
  await app.ownData.sortBy('To the border');
  await expect(app.ownData.heading('To the border')).toHaveAttribute('aria-sort', 'descending');
  await expect
    .poll(async () => metres((await app.ownData.column('To the border', 1))[0] ?? ''))
    .toBeGreaterThan(nearest[0] ?? 0);

  await app.ownData.field('Search in all columns').fill('row 199');
  await expect(app.ownData.count).toHaveText('11 of 2,000 rows.');
  await app.ownData.button('Show all').click();

  await app.ownData.field('Side').selectOption('Iran');
  await expect(app.ownData.count).toHaveText(/^[\d,]+ of 2,000 rows\.$/);
  const sides = await app.ownData.column('Side', 8);
  expect(new Set(sides)).toEqual(new Set(['Iran']));
  await app.ownData.button('Show all').click();

  await app.ownData.button('Filter by a column').click();
  await app.ownData.field('Column to filter by').selectOption('kind');
  await app.ownData.field('Text to look for').fill('a');
  await expect(app.ownData.count).toHaveText('667 of 2,000 rows.');
  await app.ownData.button('Show all').click();
  await expect(app.ownData.count).toHaveText('2,000 rows.');

  await app.ownData.brush(0, 0.25);
  await expect(app.ownData.count).toHaveText(/^[\d,]+ of 2,000 rows\.$/);
  const kilometres = Number(await app.ownData.handle('Greatest').getAttribute('aria-valuenow'));
  const farthest = (await app.ownData.column('To the border', 1)).map(metres)[0] ?? Infinity;
  expect(farthest).toBeLessThanOrEqual(kilometres + 50);
  await app.ownData.button('All distances').click();
  await expect(app.ownData.count).toHaveText('2,000 rows.');
});

test('A dot chooses its row, a row its dot, and each lights up under the pointer', async ({
  app,
}) => {
  await app.openMap(`${own}#map=7/27/63.5`);
  await app.ownData.load(townsCsv);
  await app.ownData.row('Saravan').click();
  await expect(app.ownData.card).toContainText('45.5 km');
  await expect(app.ownData.card).toContainText('45,509.827 m');
  await expect(app.ownData.card).toContainText('45,444.613 m');
  await expect(app.ownData.card.getByRole('row')).toHaveCount(5);
  await expect(app.ownData.chosenRow).toContainText('Saravan');
  await app.ownData.card.getByRole('button', { name: 'Close' }).click();
  await expect(app.ownData.card).toBeHidden();

  await app.ownData.load(sameSpotCsv);
  await app.map.idle();
  await app.map.clickThing(spot);
  await expect(app.ownData.card).toContainText('1 of 3 rows here');
  await expect(app.ownData.chosenRow).toContainText('first');
  await app.ownData.card.getByRole('button', { name: 'Next row here' }).click();
  await expect(app.ownData.card).toContainText('2 of 3 rows here');
  await expect(app.ownData.chosenRow).toContainText('second');
});

test('Only what the map shows is left where one wants that, and follows it', async ({ app }) => {
  await loaded(app);
  await app.ownData.field('Only what the map shows').check();
  await expect(app.ownData.count).toHaveText('3 rows.');
  await app.open(`${own}#map=10/26.97/64.09`);
  await expect(app.ownData.count).toHaveText('1 of 3 rows.');
  await expect(app.ownData.rows).toContainText(['Panjgur']);
});

test('The time window leaves the rows of its days', async ({ app }) => {
  await app.openMap(`${own}#from=2024-01-15T00:00&to=2024-01-17T00:00`);
  await app.ownData.load(townsCsv);
  await expect(app.ownData.count).toHaveText('1 of 3 rows.');
  await app.timeline.button('Show all').click();
  await expect(app.ownData.count).toHaveText('3 rows.');
});

test('A reading that is given up leaves what was there before', async ({ app }) => {
  await loaded(app);
  await app.ownData.pick(gridCsv(400_000));
  await app.ownData.button('Cancel').click();
  await expect(app.ownData.progress).toBeHidden();
  await expect(app.ownData.fileName).toHaveText('towns.csv');
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
});

test('A list is kept over a reload, and shown on every page of the map', async ({ app }) => {
  await loaded(app, sameSpotCsv);
  await app.ownData.kept();
  await app.page.reload();
  await expect(app.ownData.count).toHaveText('3 rows.');
  await expect(app.ownData.fileName).toHaveText('spot.csv');
  await app.openMap('/places/panjgur/#map=7/26.5/65');
  await app.map.clickThing(spot);
  await expect(app.ownData.card).toContainText('1 of 3 rows here');
});

test('A list that is forgotten is gone from the page, and after a reload', async ({ app }) => {
  await loaded(app, sameSpotCsv);
  await app.ownData.kept();
  await app.ownData.forget();
  await expect(app.ownData.button('Forget this list')).toBeHidden();
  await app.page.reload();
  await app.map.idle();
  await expect(app.ownData.field('Choose a file')).toBeAttached();
  await expect(app.ownData.table).toBeHidden();
});

test('Where the browser forbids storage a notice says so, and all else works', async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await loaded(app);
  await expect(app.notice).toContainText('The browser does not keep this list');
  await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
});

test('Nothing leaves the device while a file is read, shown and exported', async ({ app }) => {
  await loaded(app);
  await app.ownData.row('Panjgur').click();
  await expect(app.ownData.card).toContainText('by other border datasets');
  await app.ownData.export('CSV, for spreadsheets', /^All/);
  const requests = app.ownData.watchRequests();
  await app.ownData.load({ ...flawedCsv, name: 'private.csv' });
  await app.ownData.row('Saravan').click();
  await expect(app.ownData.card).toContainText('45,509.827 m');
  await app.ownData.export('CSV, for spreadsheets', /^All/);
  // A new worker may fetch its script again: a file of the site, asked for without telling it anything.
  const told = requests.filter(
    (request) => !/^GET \/(_app\/[\w/.-]+\.js|favicon\.svg)$/.test(request),
  );
  expect(told).toEqual([]);
  const { sources } = await app.contentPolicy(own);
  expect(new Set(sources('connect-src'))).toEqual(
    new Set(["'self'", 'https://tiles.openfreemap.org']),
  );
});

test('What is shown is exported in each format, and can be read again', async ({ app }) => {
  await loaded(app);
  await app.ownData.field('Side').selectOption('Pakistan');
  await expect(app.ownData.count).toHaveText('1 of 3 rows.');
  const geojson = await app.ownData.export('GeoJSON', /^What is shown/);
  const collection = JSON.parse(geojson.bytes.toString('utf8')) as {
    features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
  };
  expect(collection.features).toHaveLength(1);
  expect(collection.features[0]?.geometry.coordinates).toEqual([...panjgur]);
  expect(collection.features[0]?.properties.border_wgs84_m).toBe(77259.904);

  const kml = await app.ownData.export('KML, for Google Earth', /^All/);
  expect(kml.bytes.toString('utf8').match(/<Placemark/g)).toHaveLength(3);
  const flat = await app.ownData.export('FlatGeobuf', /^All/);
  expect(flat.bytes.subarray(0, 3).toString('latin1')).toBe('fgb');
  for (const [file, content] of [
    [geojson.name, geojson.bytes],
    [kml.name, kml.bytes],
    [flat.name, flat.bytes],
  ] as const) {
    await app.ownData.load({ name: file, content });
    await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
  }
});

test('All of it can be done with the keyboard', async ({ app }) => {
  await loaded(app, gridCsv(2000));
  const { table, chosenRow } = app.ownData;
  await table.focus();
  await app.press('End');
  await expect(table.locator('.active')).toContainText('row 1999');
  await app.press('Home');
  await app.press('PageDown');
  await app.press('ArrowDown');
  await expect(table.locator('.active')).toBeInViewport();
  await app.press('Enter');
  await expect(chosenRow).toHaveCount(1);
  await expect(app.ownData.card).toBeVisible();

  await app.ownData.handle('Least').focus();
  await app.press('ArrowRight');
  await expect(app.ownData.count).toContainText(' of 2,000 rows');
  await app.press('Home');
  await expect(app.ownData.count).toHaveText('2,000 rows.');

  await app.tabTo(app.ownData.heading('Side').getByRole('button'));
  await app.press('Enter');
  await expect(app.ownData.heading('Side')).toHaveAttribute('aria-sort', 'ascending');
});

test('A table of very many rows is scrolled from end to end', async ({ app }) => {
  test.slow();
  await loaded(app, gridCsv(500_000));
  await expect(app.ownData.count).toHaveText('500,000 rows.');
  await app.ownData.table.focus();
  await app.press('End');
  await expect(app.ownData.row('row 499999')).toBeInViewport();
  await app.press('ArrowUp');
  await expect(app.ownData.table.locator('.active')).toContainText('row 499998');
  await app.press('Home');
  await expect(app.ownData.cell('row 0')).toBeInViewport();
  await expect(app.ownData.table).toHaveAttribute('aria-rowcount', '500001');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet holds the same, the table last', async ({ app }) => {
    await loaded(app);
    await app.sheet.handle('Enlarge the panel').tap();
    await app.ownData.table.scrollIntoViewIfNeeded();
    await expect(app.ownData.row('Panjgur')).toContainText('77.3 km');
    await expect.poll(() => app.scrollsSideways()).toBe(false);
    await app.ownData.row('Panjgur').tap();
    await expect(app.ownData.chosenRow).toContainText('Panjgur');
    await app.sheet.handle('Lower the panel').tap();
    await expect(app.ownData.card).toBeVisible();
    expect(await app.isOnScreen(app.ownData.card)).toBe(true);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does, what can be opened, and that nothing is sent', async ({
    app,
  }) => {
    await app.open(own);
    await expect(app.heading()).toHaveText('Your own data');
    await expect(app.ownData.root).toContainText('nothing of it is sent anywhere');
    await expect(app.ownData.root).toContainText('GeoJSON');
  });
});

test.describe('has no barriers', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`with a list, its parts and a chosen row, ${theme}`, async ({ app }) => {
      await app.prefer(theme);
      await loaded(app, flawedCsv);
      await app.ownData.row('Panjgur').click();
      await expect(app.ownData.card).toContainText('by other border datasets');
      await app.ownData.button('Filter by a column').click();
      for (const part of ['Export', 'Columns', 'Set aside (3)']) {
        await app.ownData.button(part).click();
        await app.expectNoAxeViolations();
      }
      await app.ownData.button('How it was read').click();
      await expect(app.ownData.form).toBeVisible();
      await app.expectNoAxeViolations();
      await app.page.setViewportSize({ width: 390, height: 844 });
      await app.expectNoAxeViolations();
    });
  }
});
