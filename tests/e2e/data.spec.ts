import { expect, test } from './support/test.ts';

interface Feature {
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Collection {
  readonly type: string;
  readonly features: readonly Feature[];
}

const types = {
  'case.json': 'application/json',
  'events.json': 'application/json',
  'places.geojson': 'application/geo+json',
  'border.geojson': 'application/geo+json',
  'claims.csv': 'text/csv',
  'sources.csv': 'text/csv',
  'distances.csv': 'text/csv',
};

test('Every file of the data page can be fetched with its content type', async ({ app }) => {
  await app.open('/data/');
  const names = await app.page.locator('main a[download]').allTextContents();
  expect(names.toSorted()).toEqual(Object.keys(types).toSorted());
  for (const [name, type] of Object.entries(types)) {
    const file = await app.fetch(`/data/${name}`);
    expect(file.contentType, name).toContain(type);
    expect(file.text.length, name).toBeGreaterThan(500);
  }
});

test('The distances are given for every place and border dataset', async ({ app }) => {
  const { text } = await app.fetch('/data/distances.csv');
  const [header, ...rows] = text.trim().split(/\r?\n/);
  expect(header).toBe('place,dataset,wgs84_m,sphere_m,nearest_lon,nearest_lat,place_radius_m');
  expect(rows).toEqual(
    expect.arrayContaining([
      'panjgur,osm,77259.904,77138.392,63.3332700,27.1184000,5000',
      'panjgur,natural-earth,78600.287,78475.801,63.3192300,27.1174200,5000',
      'panjgur,gshhg,76515.628,76396.677,63.3419400,27.1225000,5000',
      'panjgur,dcw,79305.374,79184.873,63.3171700,27.1385400,5000',
    ]),
  );
  const places = new Set(rows.map((row) => row.split(',')[0]));
  expect(rows.length).toBe(4 * places.size);
  expect([...places]).not.toContain('koh-e-sabz');
});

test('The border is the whole measured line', async ({ app }) => {
  const border = await app.fetchJson<Collection>('/data/border.geojson');
  expect(border.features).toHaveLength(1);
  expect(border.features[0]?.geometry?.type).toBe('LineString');
  expect(border.features[0]?.geometry?.coordinates).toHaveLength(6508);
});

test('A place that nobody has located has no geometry', async ({ app }) => {
  const places = await app.fetchJson<Collection>('/data/places.geojson');
  const place = (id: string) => places.features.find((feature) => feature.id === id);
  expect(place('koh-e-sabz')?.geometry).toBeNull();
  expect(place('panjgur')?.geometry).toEqual({
    type: 'Point',
    coordinates: [64.09459, 26.97186],
  });
});

test('The case as a file has every record that the pages show', async ({ app }) => {
  const file =
    await app.fetchJson<Record<string, readonly { readonly id: string }[]>>('/data/case.json');
  const paths = [
    ...(file.places ?? []).map(({ id }) => `/places/${id}/`),
    ...(file.events ?? []).map(({ id }) => `/events/${id}/`),
    ...(file.claims ?? []).map(({ id }) => `/claims/${id}/`),
  ];
  expect(paths.length).toBeGreaterThan(150);
  const missing = [];
  for (const path of paths) if ((await app.fetch(path)).status !== 200) missing.push(path);
  expect(missing).toEqual([]);
});

test('The table shows what the file says', async ({ app }) => {
  await app.open('/data/');
  const panjgur = app.page.getByRole('row', { name: /^Panjgur / });
  await expect(panjgur.getByRole('cell')).toHaveText([
    '77.3 km',
    '78.6 km',
    '76.5 km',
    '79.3 km',
    '5.0 km',
    '71.5–84.3 km',
  ]);
  await panjgur.getByRole('link').click();
  await expect(app.heading()).toHaveText('Panjgur');
});

test('The claims are listed by topic, each with who said it and where', async ({ app }) => {
  const claims = await app.fetchJson<{ readonly claims: readonly unknown[] }>('/data/case.json');
  await app.open('/claims/');
  await expect(app.page.locator('main article')).toHaveCount(claims.claims.length);
  const topics = app.page.getByRole('navigation', { name: 'Topics' }).getByRole('link');
  await expect(topics).toHaveCount(await app.heading(2).count());
  await expect(app.page.locator('main article:not(:has(li))')).toHaveCount(0);
  await topics.first().click();
  await expect(app.heading(2).first()).toBeInViewport();
});

test('A claim opens with its event, its places and what others said', async ({ app }) => {
  await app.open('/claims/border-50-km/');
  await expect(app.panel.root.locator('article').first()).toContainText('about 50 km (31 miles)');
  await expect(app.panel.section('About these places')).toContainText('Koh-e-Sabz');
  await expect(app.panel.section('Others on the same').locator('article').first()).toBeVisible();
});

test('An event says when it was in the time of the place, where and who', async ({ app }) => {
  await app.open('/events/koh-e-sabz-strike/');
  await expect(app.heading()).toHaveText('Iranian missile and drone strike at Koh-e-Sabz');
  await expect(app.panel.root).toContainText('16 Jan 2024, 17:00–19:00 PKT');
  await expect(app.panel.section('Where it happened')).toContainText('Koh-e-Sabz');
  await expect(app.panel.section('Sources').getByRole('link').first()).toBeVisible();
  await app.page
    .getByRole('navigation', { name: 'Just before and after' })
    .getByRole('link')
    .last()
    .click();
  await expect(app.heading()).not.toHaveText('Iranian missile and drone strike at Koh-e-Sabz');
});

test('The method names every border dataset with its licence, and credits the geodata', async ({
  app,
}) => {
  await app.open('/about/');
  const row = (name: RegExp) => app.page.getByRole('row', { name });
  for (const name of [/^OpenStreetMap/, /^Natural Earth/, /^GSHHG/, /^Digital Chart/]) {
    await expect(row(name)).toContainText(/\d km/);
    await expect(row(name).getByRole('link')).toHaveAttribute('href', /^https:/);
  }
  await expect(row(/^OpenStreetMap/)).toContainText('ODbL');
  await expect(row(/^OpenStreetMap/)).toContainText('6,508');
  await expect(app.page.locator('main')).toContainText('No opinion on the status of any territory');
});
