import { candidateAreas, panjgur } from './support/geography.ts';
import { OnlineServer, plainStyle, tiledStyle } from './support/online-server.ts';
import { expect, test } from './support/test.ts';

const northernArea = '/#map=8/27.2/63.5';
/** Nothing but the basemap is drawn there. */
const bareGround = [64.3, 27.5] as const;
const [, northArea] = candidateAreas;

test('The legend names every kind of mark on the map', async ({ app }) => {
  await app.open('/');
  await app.layers.open();
  await expect(app.layers.legend).toContainText([
    'Iran–Pakistan border (OpenStreetMap)',
    'Place of a strike',
    'Place of an attack',
    'Place of a clash',
    'Town',
    'Border crossing',
    'Mountain range',
    'District',
    'Landmark',
    'Place where somebody only spoke',
    'Circle that surely holds the place',
    'Where the quoted distances meet',
    'Area named by reports or inferred',
    'Shortest line to the border',
  ]);
});

test('Each kind of place has a shape of its own, not only a colour', async ({ app }) => {
  await app.open('/');
  await app.layers.open();
  const shapes = await app.layers.shapes();
  expect(shapes.length).toBe(9);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('A group of layers that is switched off is gone from the map, and stays so in the link', async ({
  app,
}) => {
  await app.openMap(northernArea);
  const drawn = await app.map.colourAt(northArea);
  await app.layers.open();
  await app.layers.group('Candidate areas').uncheck();
  await app.layers.close();
  await expect.poll(() => app.map.colourAt(northArea)).not.toBe(drawn);
  expect(app.fragment()).toContain('layers=-candidates');

  await app.page.reload();
  await app.map.idle();
  expect(await app.map.colourAt(northArea)).not.toBe(drawn);
  await app.layers.open();
  await expect(app.layers.group('Candidate areas')).not.toBeChecked();
  await expect(app.layers.group('Rivers and lakes')).toBeChecked();
  await app.layers.group('Candidate areas').check();
  await app.layers.close();
  await expect.poll(() => app.map.colourAt(northArea)).toBe(drawn);
  expect(app.fragment()).not.toContain('layers=');
});

const views = {
  [northernArea]: ['distances', 'uncertainty', 'candidates', 'context'],
  '/#map=5.5/28/63': ['towns', 'provinces', 'water'],
};
for (const [view, groups] of Object.entries(views)) {
  test(`What is switched off leaves the map and comes back: ${groups.join(', ')}`, async ({
    app,
  }) => {
    // A label keeps the side of its dot that it took first, and that hangs on what arrived first. So the
    // picture to come back to is one to which everything has come back before.
    await app.openMap(`${view}&layers=${groups.map((group) => `-${group}`).join(',')}`);
    await app.open(view);
    const whole = await app.map.stillPicture();
    for (const group of groups) {
      await app.open(`${view}&layers=-${group}`);
      await expect.poll(() => app.map.stillPicture(), group).not.toBe(whole);
      await app.open(view);
      await expect.poll(() => app.map.stillPicture(), group).toBe(whole);
    }
  });
}

test.describe('online basemaps', () => {
  test.use({ allowedProblems: [/tiles\.openfreemap\.org/] });

  test('An online basemap is off until chosen, and says whom it asks', async ({ app }) => {
    const server = await OnlineServer.on(app.page);
    await app.openMap(northernArea);
    await app.layers.open();
    await expect(app.layers.basemap(/^Embedded/)).toBeChecked();
    await expect(app.layers.panel).toContainText('send requests to tiles.openfreemap.org');
    expect(server.requests).toEqual([]);
  });

  test('A chosen online basemap takes the place of the embedded one, under the case', async ({
    app,
    pageWatch,
  }) => {
    const server = await OnlineServer.on(app.page);
    server.answerWith(plainStyle('rgb(200, 60, 220)'));
    await app.openMap(northernArea);
    const land = await app.map.colourAt(bareGround);
    await app.layers.open();
    await app.layers.basemap(/Positron/).check();
    await app.layers.close();
    await expect.poll(() => app.map.colourAt(bareGround)).toBe('rgb(200, 60, 220)');
    await app.map.pointAt(panjgur);
    expect(new Set(pageWatch.hosts)).toEqual(
      new Set([new URL(app.page.url()).host, 'tiles.openfreemap.org']),
    );
    expect(server.requests).toEqual(['https://tiles.openfreemap.org/styles/positron']);

    await app.layers.open();
    await app.layers.basemap(/^Embedded/).check();
    await app.layers.close();
    await expect.poll(() => app.map.colourAt(bareGround)).toBe(land);
  });

  const failures = {
    'does not answer': (server: OnlineServer) => server.fail(),
    'answers with nonsense': (server: OnlineServer) => server.answerWith('<html>Sign in</html>'),
    'has no tiles': (server: OnlineServer) => server.answerStyleOnly(tiledStyle('red')),
  };
  for (const [what, arrange] of Object.entries(failures)) {
    test(`An online basemap that ${what} gives way to the embedded one, with a notice`, async ({
      app,
    }) => {
      const server = await OnlineServer.on(app.page);
      arrange(server);
      await app.openMap(northernArea);
      const land = await app.map.colourAt(bareGround);
      await app.layers.open();
      await app.layers.basemap(/Positron/).click();
      await expect(app.notice).toContainText('The online basemap did not load');
      await expect(app.layers.basemap(/^Embedded/)).toBeChecked();
      await app.layers.close();
      await expect.poll(() => app.map.colourAt(bareGround)).toBe(land);
      await app.map.pointAt(panjgur);
    });
  }
});
