import type { AppDriver } from './support/app-driver.ts';
import { expect, test } from './support/test.ts';

interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly event: string | null;
  readonly date: string | null;
  readonly sources: readonly string[];
}

const claimsOf = async (app: AppDriver) =>
  (await app.fetchJson<{ readonly claims: readonly Claim[] }>('/data/case.json')).claims;
const counted = (shown: number, all: readonly unknown[]) => `${shown} of ${all.length} claims`;

const kerman = 'People killed and hurt in Kerman';

test('Filters narrow the list, the count and the address together', async ({ app }) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open();
  await expect(ledger.count).toHaveText(counted(claims.length, claims));

  await ledger.choose('Place', 'Koh-e-Sabz');
  const here = claims.filter(({ places }) => places.includes('koh-e-sabz'));
  await expect(ledger.count).toHaveText(counted(here.length, claims));
  await expect(ledger.claims).toHaveCount(here.length);

  await ledger.choose('Kind', 'Distance');
  const distances = here.filter(({ kind }) => kind === 'distance');
  await expect(ledger.count).toHaveText(counted(distances.length, claims));
  await expect(ledger.claims).toHaveCount(distances.length);
  await expect(ledger.groupHeadings).toHaveText([
    'Distance of Koh-e-Sabz from Panjgur',
    'Distance of Koh-e-Sabz from the border',
  ]);
  await expect(app.page).toHaveURL(/\/claims\/#place=koh-e-sabz&kind=distance$/);
});

test('A filter offers only what occurs, with the number of claims it would show', async ({
  app,
}) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open();
  const places = await ledger.options('Place');
  expect(places[0]).toBe('Any');
  const panjgur = claims.filter((claim) => claim.places.includes('panjgur')).length;
  expect(places).toContain(`Panjgur (${panjgur})`);

  await ledger.choose('Event', 'Two explosions at a ceremony in Kerman');
  for (const name of ['Place', 'Kind', 'Speaker', 'Outlet', 'Status', 'Language'] as const) {
    const options = await ledger.options(name);
    expect(options.length).toBeGreaterThan(1);
    for (const option of options.slice(1)) expect(option).toMatch(/\([1-9]\d*\)$/);
  }
  expect((await ledger.options('Place')).join()).not.toContain('Panjgur');
});

test('Days limit the list, and leave claims without a date out', async ({ app }) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open();
  await ledger.day('From').fill('2024-01-04');
  await ledger.day('To').fill('2024-01-16');
  const within = claims.filter(
    ({ date }) => date !== null && date >= '2024-01-04' && date <= '2024-01-16',
  );
  await expect(ledger.count).toHaveText(counted(within.length, claims));
  await expect(app.page).toHaveURL(/#from=2024-01-04&to=2024-01-16$/);
});

test('A kind and a status that read alike are told once', async ({ app }) => {
  await app.ledger.open('#kind=background&status=background');
  await expect(app.ledger.claims.first().getByText('Background', { exact: true })).toHaveCount(1);
});

test('One button shows all claims again', async ({ app }) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open('#q=panjgur&status=reported&group=none');
  await expect(ledger.count).not.toHaveText(counted(claims.length, claims));
  await ledger.showAll.click();
  await expect(ledger.count).toHaveText(counted(claims.length, claims));
  await expect(ledger.search).toHaveValue('');
  await expect(ledger.select('Status')).toHaveValue('');
  await expect(ledger.select('Grouped by')).toHaveValue('topic');
  await expect(ledger.showAll).toBeDisabled();
  await expect(ledger.count).toBeFocused();
  await expect(app.page).toHaveURL(/\/claims\/$/);
});

test('Where no claim meets it all, a sentence says so and offers the whole list', async ({
  app,
}) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open();
  await ledger.search.fill('no such words');
  await expect(ledger.count).toHaveText(counted(0, claims));
  await expect(ledger.empty).toContainText('No claim meets all of this.');
  await ledger.empty.getByRole('button', { name: 'Show all claims' }).click();
  await expect(ledger.claims).toHaveCount(claims.length);
});

test('Koh-e-Sabz is found by each of its names, however it is written', async ({ app }) => {
  const claims = await claimsOf(app);
  const here = claims.filter(({ places }) => places.includes('koh-e-sabz'));
  const { ledger } = app;
  await app.ledger.open();
  const names = [
    'Koh-e-Sabz',
    'Koh-i-Sabz',
    'Sabz Koh',
    'Kouh-Sabz',
    'koh e sabz',
    'KOHESABZ',
    'کوه سبز',
    'كوه سبز',
    'سبز کوہ',
    'سبزکوہ',
    'سبز\u200cکوہ',
  ];
  for (const name of names) {
    await ledger.search.fill('no such words');
    await expect.poll(() => ledger.shown()).toBe(0);
    await ledger.search.fill(name);
    await expect.poll(() => ledger.shown(), name).toBeGreaterThanOrEqual(here.length);
    expect(await ledger.shown(), name).toBeLessThan(claims.length / 2);
  }
});

test('The search looks through speakers, outlets and notes as well', async ({ app }) => {
  const { ledger } = app;
  await app.ledger.open();
  await ledger.search.fill('marhamati afp');
  await expect.poll(() => ledger.shown()).toBe(1);
  await expect(ledger.claims).toContainText('Alireza Marhamati');
  await ledger.search.fill('names had been counted twice');
  await expect(ledger.claims).toHaveText([/103 people were killed/]);
});

test('Claims can be sorted, by date with the undated ones last', async ({ app }) => {
  const { ledger } = app;
  await app.ledger.open('#event=kerman-bombings&group=none');
  await ledger.choose('Sorted by', 'Date, newest first');
  await expect(ledger.claims.first()).toContainText('17 Jan 2024');
  await ledger.choose('Sorted by', 'Date, oldest first');
  await expect(ledger.claims.first()).toContainText('3 Jan 2024');
  await expect(ledger.claims.last()).toContainText('The group calling itself Islamic State');
  await expect(app.page).toHaveURL(/sort=date&group=none$/);
});

test('Claims stand side by side by topic, by event, by place or in one list', async ({ app }) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open();
  await expect(ledger.group(kerman).getByRole('article')).not.toHaveCount(0);

  await ledger.choose('Grouped by', 'Event');
  const aboutNone = claims.filter(({ event }) => event === null);
  await expect(ledger.groupHeadings.last()).toHaveText('About no single event');
  await expect(ledger.groups.last().getByRole('article')).toHaveCount(aboutNone.length);

  await ledger.choose('Grouped by', 'Place');
  const panjgur = claims.filter(({ places }) => places.includes('panjgur'));
  await expect(ledger.group('Panjgur').getByRole('article')).toHaveCount(panjgur.length);
  await expect(ledger.count).toHaveText(counted(claims.length, claims));

  await ledger.choose('Grouped by', 'Not grouped');
  await expect(ledger.groupHeadings).toHaveCount(0);
  await expect(ledger.claims).toHaveCount(claims.length);
});

test('Each source of a claim has its grade, which says that nobody has judged', async ({ app }) => {
  const claims = await claimsOf(app);
  const { ledger } = app;
  await app.ledger.open();
  const sources = claims.flatMap((claim) => claim.sources);
  await expect(ledger.claims.getByText('F6, not judged')).toHaveCount(sources.length);
  await app.page.getByText('What a grade such as F6 means').click();
  await expect(app.page.getByText('this site grades nothing')).toBeVisible();
  await expect(app.page.getByText('Too little is known of the source to judge it.')).toBeVisible();
});

test.describe('A link', () => {
  test('to part of the ledger shows that part, at once and without a jump', async ({ app }) => {
    const start = await app.ledger.watchStart();
    await app.ledger.open('#place=koh-e-sabz&kind=distance&sort=date');
    await expect.poll(() => app.ledger.shown()).toBeLessThan(20);
    const shown = await app.ledger.claims.count();
    await expect(app.ledger.claims.first()).toBeVisible();
    await expect(app.ledger.select('Place')).toHaveValue('koh-e-sabz');
    await expect(app.ledger.select('Sorted by')).toHaveValue('date');
    const { mostClaims, shift } = await start();
    expect(mostClaims).toBe(shown);
    expect(shift).toBeLessThan(0.01);
  });

  test('to the whole ledger moves nothing while the page comes to life', async ({ app }) => {
    const start = await app.ledger.watchStart();
    await app.ledger.open();
    await app.ledger.choose('Sorted by', 'Date, oldest first');
    await expect(app.page).toHaveURL(/sort=date/);
    expect((await start()).shift).toBeLessThan(0.01);
  });

  test('with a search in another script comes back as it was', async ({ app }) => {
    const { ledger } = app;
    await app.ledger.open();
    await ledger.search.fill('سبز کوہ & 50 km');
    await expect.poll(() => app.fragment()).toBe('#q=سبز کوہ & 50 km');
    const shown = await ledger.shown();
    await app.page.reload();
    await expect(ledger.search).toHaveValue('سبز کوہ & 50 km');
    await expect.poll(() => ledger.shown()).toBe(shown);
  });

  test('to a topic jumps there, and stays', async ({ app }) => {
    await app.ledger.open('#kerman-toll');
    await expect(app.ledger.group(kerman)).toBeInViewport();
    await expect(app.page).toHaveURL(/#kerman-toll$/);
    await expect(app.notice).toHaveText('');
  });

  test('to a topic that a filter hides shows all claims and jumps there', async ({ app }) => {
    await app.ledger.open('#kind=distance');
    await expect(app.ledger.group(kerman)).toHaveCount(0);
    await app.ledger.open('#kerman-toll');
    await expect(app.ledger.group(kerman)).toBeInViewport();
    await expect(app.ledger.select('Kind')).toHaveValue('');
  });

  test('within the list keeps the filters', async ({ app }) => {
    await app.ledger.open('#event=kerman-bombings');
    const topics = app.page.getByRole('navigation', { name: 'Topics' });
    await topics.getByRole('link').last().click();
    await expect(app.ledger.groups.last()).toBeInViewport();
    await expect(app.page).toHaveURL(/#event=kerman-bombings$/);
  });

  const badLinks = {
    '#place=atlantis': 'place',
    '#kind=%E0%A4%A&sort=colour': 'kind, sort',
    '#from=2024-02-30': 'from',
    '#language=en&language=fa': 'language',
  };
  for (const [link, keys] of Object.entries(badLinks)) {
    test(`such as ${link} is answered with a notice, and the rest works`, async ({ app }) => {
      await app.ledger.open(`${link}&status=official`);
      await expect(app.notice).toContainText(`Part of the link could not be read (${keys})`);
      await expect(app.ledger.select('Status')).toHaveValue('official');
      await expect(app.ledger.claims).not.toHaveCount(0);
      await app.notice.getByRole('button', { name: 'Dismiss' }).click();
      await expect(app.notice).toHaveText('');
    });
  }

  test('of the site’s own navigation leads back to the whole ledger', async ({ app }) => {
    const claims = await claimsOf(app);
    await app.ledger.open('#kind=distance');
    await expect(app.ledger.select('Kind')).toHaveValue('distance');
    await app.page.getByRole('link', { name: 'Claims', exact: true }).click();
    await expect(app.ledger.count).toHaveText(counted(claims.length, claims));
  });
});

test('A place and an event lead to their claims in the ledger', async ({ app }) => {
  const { ledger } = app;
  await app.open('/places/panjgur/');
  await app.page.getByRole('link', { name: 'Claims (3)' }).click();
  await expect(app.page).toHaveURL(/\/claims\/#place=panjgur$/);
  await expect(ledger.claims).toHaveCount(3);
  await app.page.goBack();
  await expect(app.heading()).toHaveText('Panjgur');

  await app.open('/events/koh-e-sabz-strike/');
  const heading = app.page.getByRole('link', { name: /^Claims \(\d+\)$/ });
  const count = Number(/\d+/.exec(await heading.innerText())?.[0]);
  await heading.click();
  await expect(app.page).toHaveURL(/\/claims\/#event=koh-e-sabz-strike$/);
  await expect(ledger.claims).toHaveCount(count);
});

test('Going back to the ledger finds it as it was left', async ({ app }) => {
  const { ledger } = app;
  await app.ledger.open();
  await ledger.choose('Kind', 'Distance');
  const shown = await ledger.shown();
  await ledger.claims.first().getByRole('link', { name: 'Open this claim' }).click();
  await expect(app.page).not.toHaveURL(/kind=distance/);
  await app.page.goBack();
  await expect(ledger.select('Kind')).toHaveValue('distance');
  expect(await ledger.shown()).toBe(shown);
});

test('All of it works with the keyboard alone', async ({ app }) => {
  const { ledger } = app;
  await app.ledger.open();
  await app.tabTo(ledger.search);
  await app.type('panjgur');
  await expect.poll(() => app.fragment()).toBe('#q=panjgur');
  await app.tabTo(ledger.select('Kind'));
  await app.type('Dist');
  await expect.poll(() => app.fragment()).toBe('#q=panjgur&kind=distance');
  await app.tabTo(ledger.showAll);
  await app.press('Enter');
  await expect(ledger.search).toHaveValue('');
  await expect(ledger.count).toBeFocused();
});

test('No barriers in a filtered ledger, nor in an empty one', async ({ app }) => {
  for (const link of ['#kind=casualties&place=nowhere', '#q=no-such-words&group=place']) {
    await app.ledger.open(link);
    await expect(app.ledger.search).toBeVisible();
    for (const [width, theme] of [[1280, 'light'] as const, [390, 'dark'] as const]) {
      await app.page.setViewportSize({ width, height: 800 });
      if (width === 390) await app.ledger.filters.click();
      await app.prefer(theme);
      await app.expectNoAxeViolations();
    }
    await app.page.goto('about:blank');
  }
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the search is there and the filters open when asked for', async ({ app }) => {
    const { ledger } = app;
    await app.ledger.open();
    await expect(ledger.search).toBeVisible();
    await expect(ledger.select('Kind')).toBeHidden();
    await ledger.filters.tap();
    await ledger.choose('Kind', 'Distance');
    await expect(app.page).toHaveURL(/kind=distance/);
    await expect(ledger.filters).toContainText('1 set');
    await expect.poll(() => app.scrollsSideways()).toBe(false);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim, table and chart can be read, and nothing is offered that cannot work', async ({
    app,
  }) => {
    const claims = await claimsOf(app);
    await app.open('/claims/#place=koh-e-sabz');
    await expect(app.ledger.claims).toHaveCount(claims.length);
    await expect(app.ledger.claims.first()).toBeVisible();
    await expect(app.ledger.search).toBeHidden();
    await expect(app.ledger.select('Kind')).toBeHidden();
    await expect(app.ledger.chart(kerman)).toBeVisible();
    expect(await app.ledger.figures(kerman)).toHaveLength(13);
  });
});
