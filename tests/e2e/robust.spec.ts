import { onBorder, panjgur } from './support/geography.ts';
import { answerLikeAFileHost } from './support/file-host.ts';
import { mapPages, textPages } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { takeGraphicsCard, withoutWebGl } from './support/webgl.ts';

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of places, the distances and the map are there', async ({ app }) => {
    await app.open('/');
    await expect(app.heading()).toHaveText('Iran–Pakistan border strikes, January 2024');
    await expect(app.panel.entryDistance('panjgur')).toContainText('about 77 km');
    await app.panel.entry('panjgur').click();
    await expect(app.heading()).toHaveText('Panjgur');
    await expect(app.panel.section('Distance to the border')).toContainText('72–84 km');
    await expect(app.panel.section('Position')).toContainText('41R PK 08 83');
    await app.panel.root.getByText('How this was measured').click();
    await expect(app.panel.datasetRow('OpenStreetMap')).toContainText('77,259.904 m');
    await expect(app.panel.section('Claims (3)')).toBeVisible();
  });

  for (const [what, path] of Object.entries(mapPages)) {
    test(`${what} has a still map`, async ({ app }) => {
      await app.open(path);
      await expect(app.stillMap).toBeVisible();
      const box = await app.stillMap.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(200);
      await expect(app.stillMap).toContainText('Panjgur');
      await expect(app.stillMap).toHaveAccessibleName(/\S/);
      const border = await app.stillMap.locator('.border').boundingBox();
      expect(border?.height, 'the border is drawn').toBeGreaterThan(100);
      expect(await app.stillMap.locator('path.candidate').count()).toBeGreaterThan(0);
      await expect(app.map.region).toContainText('OpenStreetMap');
    });
  }

  test('the claims, the data and the method can be read', async ({ app }) => {
    const texts = {
      [textPages['the claims']]: '50 km (31 miles) from Pakistan’s border with Iran',
      [textPages['the data']]: '77.3 km',
      [textPages['the method']]: 'great-circle segments',
    };
    for (const [path, text] of Object.entries(texts)) {
      await app.open(path);
      await expect(app.page.locator('main')).toContainText(text);
    }
  });

  test('nothing is offered that cannot work', async ({ app }) => {
    await app.open('/');
    for (const control of [app.settings.toggle, app.ruler.toggle, app.layers.toggle]) {
      await expect(control).toBeHidden();
    }
    await expect(app.probe.field).toBeHidden();
  });
});

test.describe('Without WebGL', () => {
  test.use({ allowedProblems: [/webgl/i] });

  test('a sentence says so, the map stands still, and the rest works', async ({ app }) => {
    await withoutWebGl(app.page);
    await app.open('/');
    await expect(app.map.region).toContainText('The interactive map needs WebGL');
    await expect(app.map.container).toHaveAttribute('data-map', 'failed');
    await expect(app.stillMap).toBeVisible();
    await app.panel.entry('panjgur').click();
    await expect(app.panel.section('Distance to the border')).toContainText('about 77 km');
    await expect(app.stillMap).toBeVisible();
    await app.panel.link('All places and events').click();
    await app.probe.ask('26.97186, 64.09459');
    await expect(app.probe.distance).toHaveText('77.3 km');
  });
});

test('A graphics card that is lost comes back, and so does the map as it was', async ({ app }) => {
  await app.openMap('/#map=9/26.99/63.2522&layers=-provinces');
  const border = await app.map.colourAt(onBorder);
  const giveBack = await takeGraphicsCard(app.page);
  await expect(app.map.container).toHaveAttribute('data-map', 'lost');
  await expect(app.map.region).toContainText('The graphics card let go of the map');
  await expect(app.panel.entryDistance('panjgur')).toContainText('about 77 km');
  await giveBack();
  await app.map.idle();
  await expect(app.map.region).not.toContainText('The graphics card let go');
  await expect.poll(() => app.map.colourAt(onBorder)).toBe(border);
});

const badLinks = {
  '#map=x': 'map',
  '#map=99/27/64': 'map',
  '#at=999,99': 'at',
  '#m=%%%': 'm',
  '#m=9;1,2': 'm',
  '#units=parsecs&model=cube': 'units, model',
  '#layers=%E0%A4%A': 'layers',
};

for (const [link, keys] of Object.entries(badLinks)) {
  test(`The link ${link} is answered with a notice, and the rest works`, async ({ app }) => {
    await app.open(`/${link}`);
    await expect(app.notice).toContainText(`Part of the link could not be read (${keys})`);
    await expect(app.panel.entryDistance('panjgur')).toContainText('about 77 km');
    await app.notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.notice).toHaveText('');
  });
}

test('A bad link followed on an open page is answered too, and the map goes on', async ({
  app,
}) => {
  await app.openMap('/#map=7/27/62.5');
  await app.open('/#map=7/27/62.5&m=9;1,2');
  await expect(app.notice).toContainText('Part of the link could not be read (m)');
  await expect(app.ruler.card).toBeVisible();
  await app.press('Escape');
  await app.map.clickThing(panjgur);
  await expect(app.panel.section('Distance to the border')).toContainText('about 77 km');
});

test('What a link says right is used, whatever else it says wrong', async ({ app }) => {
  await app.open('/#map=x&units=imperial&at=64.09459,26.97186&m=%%%');
  await expect(app.notice).toContainText('(map, m)');
  await expect(app.probe.distance).toHaveText('48.0 mi');
});

test('A link far too long is answered with a notice', async ({ app }) => {
  await app.open(`/#m=1;${'64.09459,26.97186;'.repeat(60_000)}`);
  await expect(app.notice).toContainText('Part of the link could not be read (#)');
  await expect(app.panel.entryDistance('panjgur')).toContainText('about 77 km');
});

test.describe('An address that does not exist', () => {
  test.use({ allowedProblems: [/404/] });

  for (const path of ['/places/atlantis/', '/claims/none/', '/events/none/', '/nowhere/']) {
    test(`${path} says so and leads home`, async ({ app }) => {
      const response = await app.page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(app.heading()).toHaveText('There is no such page');
      await app.page.getByRole('link', { name: 'To the map' }).click();
      await expect(app.heading()).toContainText('border strikes');
    });
  }
});

test.describe('An address that does not exist, on a host that only has files', () => {
  test.use({ allowedProblems: [/404|Not found/] });

  for (const path of ['/places/atlantis/', '/claims/none/', '/nowhere/']) {
    test(`${path} says so and leads home`, async ({ app }) => {
      await answerLikeAFileHost(app.page);
      const response = await app.page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(app.heading()).toHaveText('There is no such page');
      await app.page.getByRole('link', { name: 'To the map' }).click();
      await expect(app.heading()).toContainText('border strikes');
    });
  }
});

test.describe('With a file missing or broken', () => {
  test.use({ allowedProblems: [/status of 404/] });

  const files = {
    'the border': { url: /\/osm\.[^/]*\.geojson$/, part: 'border' },
    'the basemap': { url: /\/region\.topo\.[^/]*\.json$/, part: 'basemap-region' },
    'the labels': { url: /\/labels\.[^/]*\.json$/, part: 'basemap-labels' },
  };
  const answers = {
    'is missing': { status: 404, body: '' },
    'is a web page': { status: 200, body: '<!doctype html><title>Sign in</title>' },
    'is something else': { status: 200, body: '{"type":"Point"}' },
  };
  for (const [how, answer] of Object.entries(answers)) {
    test(`where the border ${how}, a notice says so and the rest works`, async ({ app }) => {
      await app.page.route(files['the border'].url, (route) => route.fulfill(answer));
      await app.openMap('/#map=7/27/62.5');
      await expect(app.notice).toContainText('Part of the map did not load (border)');
      await app.map.clickThing(panjgur);
      await expect(app.panel.section('Distance to the border')).toContainText('about 77 km');
    });

    test(`where all of the basemap ${how}, the case is drawn and can be opened`, async ({
      app,
    }) => {
      const { part, url } = files['the basemap'];
      await app.page.route(url, (route) => route.fulfill(answer));
      await app.page.route(files['the labels'].url, (route) => route.fulfill(answer));
      await app.openMap('/#map=7/27/62.5');
      await expect(app.notice).toContainText(part);
      await expect(app.notice).toContainText(files['the labels'].part);
      await app.map.clickThing(panjgur);
      await expect(app.heading()).toHaveText('Panjgur');
    });
  }

  test('a position cannot be measured without the border, and a sentence says so', async ({
    app,
  }) => {
    await app.page.route(files['the border'].url, (route) => route.fulfill(answers['is missing']));
    await app.open('/#at=64.09459,26.97186');
    await expect(app.probe.card).toContainText('The border line did not load');
    await app.page.unrouteAll();
    await app.probe.ask('26.97186, 64.09459');
    await expect(app.probe.distance).toHaveText('77.3 km');
  });

  test('without the other datasets the measured distance still stands', async ({ app }) => {
    await app.page.route(/\/(dcw|gshhg|natural-earth)\.[^/]*\.geojson$/, (route) =>
      route.fulfill(answers['is missing']),
    );
    await app.open('/#at=64.09459,26.97186');
    await expect(app.probe.distance).toHaveText('77.3 km');
    await expect(app.probe.card).not.toContainText('by other border datasets');
  });
});

test('The content policy allows no foreign script, no eval and no foreign request', async ({
  app,
}) => {
  for (const path of [...Object.values(mapPages), ...Object.values(textPages)]) {
    const { sources, inlineScripts } = await app.contentPolicy(path);
    expect(sources('default-src'), path).toEqual(["'none'"]);
    const scripts = sources('script-src');
    expect(scripts).toContain("'self'");
    expect(scripts.filter((source) => !/^'(self|sha256-[^']+)'$/.test(source))).toEqual([]);
    expect(inlineScripts.length, 'inline scripts').toBeGreaterThan(0);
    expect(scripts, 'the hash of every inline script').toEqual(
      expect.arrayContaining([...inlineScripts]),
    );
    expect(new Set(sources('connect-src'))).toEqual(
      new Set(["'self'", 'https://tiles.openfreemap.org']),
    );
    expect(sources('base-uri')).toEqual(["'self'"]);
    expect(sources('worker-src')).toEqual(["'self'"]);
  }
});

test.describe('Text from data', () => {
  test.use({ allowedProblems: [/policy refused/] });

  test('is shown as text, whatever it holds', async ({ app }) => {
    const trap = '<img src=x onerror=window.trapped=1><b>bold</b>';
    await app.page.route('**/__data.json*', async (route) => {
      const response = await route.fetch();
      const text = (await response.text())
        .replaceAll('The district town from which', trap)
        .replaceAll('"Saravan"', JSON.stringify(trap));
      await route.fulfill({ response, body: text });
    });
    await app.open('/about/');
    await app.page.getByRole('link', { name: 'Map', exact: true }).click();
    await app.map.idle();
    await expect(app.panel.entry('saravan')).toContainText(trap);
    await app.panel.entry('panjgur').click();
    await expect(app.panel.root).toContainText(`${trap} reports count`);
    expect(await app.page.evaluate(() => 'trapped' in window)).toBe(false);
    await expect(app.panel.root.locator('img, b')).toHaveCount(0);
  });
});
