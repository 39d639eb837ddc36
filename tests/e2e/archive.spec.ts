import { writeArchive, type ArchiveContent } from '../fixtures/pmtiles/write-archive.ts';
import { ArchiveServer } from './support/archive-server.ts';
import { expect, test } from './support/test.ts';
import { takeGraphicsCard } from './support/webgl.ts';

/** As far from the border as Panjgur, and with nothing of the case near it. */
const site = [64.5, 28.2] as const;
const attack = '<img src="x" onerror="document.title = \'run\'">';

const points: ArchiveContent = {
  layers: {
    sites: [
      {
        ...{ longitude: site[0], latitude: site[1] },
        attributes: { name: 'Depot 7', remark: attack, count: 3, open: true },
      },
      { longitude: 66, latitude: 29.4, attributes: {} },
    ],
  },
  ...{ minZoom: 0, maxZoom: 10 },
  metadata: {
    name: 'Depots of a test',
    attribution: '<a href="https://example.org">&copy; Someone</a> <img src=x onerror="alert(1)">',
  },
};
const archive = writeArchive(points);

let server: ArchiveServer;
test.beforeEach(async ({ app }) => {
  server = await ArchiveServer.on(app.page);
  server.put('points.pmtiles', archive);
});
test.afterEach(() => server.stop());

test('An archive of points in the address is framed and drawn by range requests', async ({
  app,
}) => {
  await app.openMap('/?tiles=/archives/points.pmtiles');
  await expect(app.archive.card).toContainText('Depots of a test');
  await expect.poll(() => app.map.isInSight(site)).toBe(true);
  await expect.poll(async () => (await app.map.camera()).zoom).toBeGreaterThan(6.5);
  await app.map.pointAt(site);
  expect(server.ranges[0]).toBe('0-16383');
  expect(server.ranges.length).toBeGreaterThan(2);
});

test('A click on a point tells what the archive says of it, and how far the border is', async ({
  app,
}) => {
  await app.openMap('/?tiles=/archives/points.pmtiles#map=9/28.2/64.5');
  await app.map.clickThing(site);
  await expect(app.archive.attributes).toContainText('Depot 7');
  await expect(app.archive.distance).toHaveText(/^\d+(\.\d)? km$/);
  await expect(app.archive.card).toContainText(/WGS 84\s+[\d.]+ km · Sphere\s+[\d.]+ km/);
  await expect(app.archive.card).toContainText(/Nearest point .+, bearing \d+° \([NESW]+\)/);
  await expect(app.archive.card).toContainText('28.20');
  await expect(app.archive.card).toContainText(/gives the position to about \d+ m/);
  await app.expectNoAxeViolations();
});

test('What an archive says is text, never a part of the page', async ({ app }) => {
  await app.openMap('/?tiles=/archives/points.pmtiles#map=9/28.2/64.5');
  await app.map.clickThing(site);
  await expect(app.archive.attributes).toContainText(attack);
  await expect(app.archive.credits).toContainText('© Someone');
  expect(await app.archive.credits.locator('img, [href*="example.org"]').count()).toBe(0);
  expect(await app.archive.card.locator('img').count()).toBe(0);
  await expect(app.page).not.toHaveTitle('run');
});

test('An archive stays while one moves about the site, until it is taken away', async ({ app }) => {
  await app.openMap('/?tiles=/archives/points.pmtiles#map=9/28.2/64.5');
  await expect(app.archive.card).toBeVisible();
  await app.panel.entry('panjgur').click();
  await expect(app.page).toHaveURL(/\/places\/panjgur\/\?tiles=\/archives\/points\.pmtiles(#|$)/);
  await expect(app.archive.card).toBeVisible();
  await app.page.goBack();
  await expect(app.page).toHaveURL(/\/\?tiles=\/archives\/points\.pmtiles#map=/);
  await app.archive.remove();
  await expect(app.archive.card).toBeHidden();
  await expect(app.page).not.toHaveURL(/tiles=/);
  await expect(app.archive.credits).not.toContainText('Someone');
});

test('A camera in the address stays as it is', async ({ app }) => {
  await app.openMap('/?tiles=/archives/points.pmtiles#map=5/25/60');
  await expect(app.archive.card).toContainText('Depots of a test');
  expect(await app.map.camera()).toEqual({ zoom: 5, longitude: 60, latitude: 25 });
});

test('While measuring, points of an archive are ground like any other', async ({ app }) => {
  await app.openMap('/?tiles=/archives/points.pmtiles#map=9/28.2/64.5');
  await app.map.pointAt(site);
  await app.ruler.toggle.click();
  await expect(app.ruler.card).toBeVisible();
  await app.map.click(site);
  await expect(app.archive.attributes).toBeHidden();
  await expect(app.page).toHaveURL(/[#&]m=/);
});

test('An archive outlives the loss of the graphics card and a change of theme', async ({ app }) => {
  await app.openMap('/?tiles=/archives/points.pmtiles#map=9/28.2/64.5');
  await app.map.pointAt(site);
  await app.map.moveTo([64.2, 28.4]);
  const light = await app.map.colourAt(site);
  const giveBack = await takeGraphicsCard(app.page);
  await giveBack();
  await expect.poll(() => app.map.colourAt(site)).toBe(light);
  await app.prefer('dark');
  await expect.poll(() => app.map.colourAt(site)).not.toBe(light);
  expect(await app.map.colourAt(site)).toMatch(/^rgb\(1\d\d, 1\d\d, 2\d\d\)$/);
});

test('An archive that has nothing from so far away says so', async ({ app }) => {
  server.put('near.pmtiles', writeArchive({ ...points, minZoom: 8 }));
  await app.openMap('/?tiles=/archives/near.pmtiles#map=5/28/64');
  await expect(app.archive.card).toContainText('shows nothing from so far away');
});

test('A server that the site does not name is not asked', async ({ app }) => {
  await app.openMap('/?tiles=https://elsewhere.example/points.pmtiles');
  await expect(app.notice).toContainText('may not ask https://elsewhere.example for archives');
  await expect(app.archive.card).toBeHidden();
});

test('What is no address gives a notice', async ({ app }) => {
  await app.openMap('/?tiles=javascript:alert(1)');
  await expect(app.notice).toContainText('is no address of a file on the web');
});

test('Files that are no archives to show each give one clear notice', async ({ app }) => {
  server.put('whole.pmtiles', Buffer.concat([archive, Buffer.alloc(20_000)]), { hasRanges: false });
  server.put('list.pmtiles', Buffer.from('longitude,latitude\n64,27\n'.repeat(40)));
  server.put('pictures.pmtiles', writeArchive({ ...points, tileType: 2 }));
  server.put('bare.pmtiles', writeArchive({ ...points, metadata: { vector_layers: [] } }));
  const notices = {
    whole: 'sends whole files only',
    list: 'is no PMTiles archive',
    pictures: 'holds pictures',
    bare: 'names no layers',
  };
  for (const [name, notice] of Object.entries(notices)) {
    await app.open(`/?tiles=/archives/${name}.pmtiles`);
    await expect(app.notice).toContainText(notice);
    await expect(app.archive.card).toBeHidden();
  }
});

test.describe('where requests fail', () => {
  test.use({ allowedProblems: [/Failed to load resource/] });

  test('An archive that is not there gives a notice', async ({ app }) => {
    await app.open('/?tiles=/archives/none.pmtiles');
    await expect(app.notice).toContainText('There is no archive at');
  });

  test('A server that does not answer gives a notice', async ({ app }) => {
    server.goDown();
    await app.open('/?tiles=/archives/points.pmtiles');
    await expect(app.notice).toContainText('does not answer');
  });

  test('A server that goes away meanwhile gives a notice', async ({ app }) => {
    await app.openMap('/?tiles=/archives/points.pmtiles#map=9/28.2/64.5');
    await app.map.pointAt(site);
    server.goDown();
    await app.open('/?tiles=/archives/points.pmtiles#map=9/29.4/66');
    await expect(app.notice).toContainText('did not load');
  });
});
