import { expect, test } from './support/test.ts';

const link =
  '/#map=7/27/62.5&m=2a;b=osm:0.6.0;n=Three%20corners;64.09459,26.97186@panjgur;62.5,27;63,26';

test('A measurement can be saved as a file, with its numbers and how they were made, and opened again', async ({
  app,
}) => {
  await app.openMap(link);
  await app.ruler.tab('Share');
  await expect(app.ruler.panel).toContainText('Three corners (Area with the corners Panjgur');
  const files = [
    await app.ruler.save('GeoJSON'),
    await app.ruler.save('CSV'),
    await app.ruler.save('KML'),
  ];
  expect(files.map(({ name }) => name)).toEqual([
    'Three-corners.geojson',
    'Three-corners.csv',
    'Three-corners.kml',
  ]);
  for (const { text } of files) {
    expect(text).toMatch(/Sarhad [0-9a-f.]+/);
    expect(text).toContain('WGS 84 (Karney 2013, GeographicLib)');
    expect(text).toMatch(/OpenStreetMap|osm/);
  }
  const before = app.fragment().replace(/^.*m=/, '');
  for (const { name, text } of files) {
    await app.ruler.openFile(name, text);
    await expect(app.ruler.which).toHaveValue(/./);
    await expect.poll(() => app.fragment().replace(/^.*m=/, '')).toBe(before);
  }
  await expect(app.ruler.which.locator('option')).toHaveCount(5);
});

test('What is wrong with a file is told in a sentence, and the rest of it is there', async ({
  app,
}) => {
  await app.openMap('/');
  await app.press('m');
  await app.ruler.tab('Share');
  await app.ruler.openFile('list.csv', 'lat,lon\n27,64\n97,64\n26,63\n');
  await expect(app.ruler.problem).toContainText('3');
  await app.ruler.tab('Points');
  await expect(app.ruler.rows).toHaveCount(2);
});

test('Ten thousand pasted points are measured and drawn, and the page goes on working', async ({
  app,
}) => {
  await app.openMap('/');
  await app.press('m');
  await expect(app.ruler.search.field).toBeVisible();
  const points = Array.from(
    { length: 10_000 },
    (_, i) => `${(25 + i / 2000).toFixed(5)}, ${(60 + Math.sin(i / 100)).toFixed(5)}`,
  );
  await app.ruler.search.paste(points.join('\n'));
  await expect(app.ruler.panel).toContainText('1–50 of 10000', { timeout: 30_000 });
  await app.ruler.button('Reverse the order').click();
  await expect(app.ruler.points.first()).toHaveText(/^29\.9995° N/);
  await app.ruler.button('Undo').click();
  await expect(app.ruler.points.first()).toHaveText('25.0000° N, 60.0000° E');
});

test('A picture of the map has scale, legend, sources and date, and says in words what it shows', async ({
  app,
}) => {
  await app.openMap(link);
  await app.ruler.tab('Share');
  await app.ruler.button('Picture of the map (PNG, print)').click();
  const dialog = app.page.getByRole('dialog');
  const picture = dialog.getByRole('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute('alt', /Three corners.*Area.*km².*Perimeter/);
  const width = await picture.evaluate(
    (image) =>
      new Promise((resolve) => {
        const { naturalWidth, complete } = image as HTMLImageElement;
        if (complete) resolve(naturalWidth);
        else
          image.addEventListener('load', () => resolve((image as HTMLImageElement).naturalWidth));
      }),
  );
  expect(width).toBeGreaterThan(1600);
  const saved = app.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as PNG' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^three-corners-\d{4}-\d\d-\d\d\.png$/);
  await app.expectNoAxeViolations();
  await app.press('Escape');
  await expect(dialog).toBeHidden();
});
