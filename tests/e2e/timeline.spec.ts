import { panjgur } from './support/geography.ts';
import { expect, test } from './support/test.ts';

const strike = 'Iranian missile and drone strike at Koh-e-Sabz';
const kermanEvent = 'Two explosions at a ceremony in Kerman';

test('A window drawn on the timeline filters map, lists and counts, and stands in the address', async ({
  app,
}) => {
  await app.openMap('/#map=7/27/63');
  const land = await app.map.colourAt([64.6, 27.6]);
  await expect.poll(() => app.map.colourAt(panjgur)).not.toBe(land);
  await expect(app.timeline.counts).toHaveText(/^18 of 18 events/);

  await app.timeline.drag(0.02, 0.42);
  await expect(app.timeline.counts).toHaveText(/^4 of 18 events/);
  await expect(app.panel.root).toContainText(kermanEvent);
  await expect(app.panel.root).not.toContainText(strike);
  await expect(app.panel.entry('panjgur')).toHaveCount(0);
  await expect(app.panel.root).toContainText('are hidden by the filters');
  await expect(app.page).toHaveURL(/from=2018-[\dT:-]+&to=2024-01-/);
  await expect.poll(() => app.map.colourAt(panjgur)).toBe(land);

  await app.timeline.button('Show all').click();
  await expect(app.panel.root).toContainText(strike);
  await expect(app.page).not.toHaveURL(/from=/);
});

test('The ends of the window are moved by keyboard, over empty years at once, and typed as dates', async ({
  app,
}) => {
  await app.open('/#from=2024-01-16');
  const start = app.timeline.end('Start');
  await start.focus();
  await app.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '16 Jan 2024, 01:00');
  await app.press('PageDown');
  await expect(start).toHaveAttribute('aria-valuetext', '11 Jan 2024, 00:00');
  await app.press('Home');
  await expect(app.timeline.window).toHaveText('All of the story');

  await app.timeline.openFilters();
  await app.timeline.field('To').fill('2024-01-16');
  await expect(app.timeline.window).toHaveText('1 Jan 2018 – 16 Jan 2024');
  await expect(app.page).toHaveURL(/[#&]to=2024-01-16$/);
  await app.timeline.field('Attack').check();
  await expect(app.timeline.counts).toHaveText(/^3 of 18 events/);
  await app.timeline.root.getByRole('combobox', { name: 'Actor' }).selectOption('Iranian police');
  await expect(app.timeline.counts).toHaveText(/^2 of 18 events/);
  await app.expectNoAxeViolations();
});

test('The story runs event by event to its end, and nothing on the page moves meanwhile', async ({
  app,
}) => {
  await app.openMap('/');
  await app.timeline.root.getByLabel('Speed').selectOption('4');
  await app.timeline.button('Play').click();
  await expect(app.timeline.counts).not.toHaveText(/^18 of 18 events/);
  const shifts = await app.timeline.watchShifts();
  await expect(app.timeline.counts).toHaveText(/^18 of 18 events/);
  expect(await shifts()).toBe(0);
  await expect(app.timeline.button('Play')).toBeVisible();
  await expect(app.timeline.button('Step forward')).toBeDisabled();

  await app.timeline.button('Step back').click();
  await expect(app.timeline.counts).toHaveText(/^17 of 18 events/);
  await app.timeline.button('Play').click();
  await app.timeline.button('Pause').click();
  await expect(app.panel.root).toContainText('One event is hidden by the filters.');
});

test('As reported on the day, nothing later is shown, on the map and in the ledger', async ({
  app,
}) => {
  const { claims } = await app.fetchJson<{
    claims: readonly { phase: string; date: string | null }[];
  }>('/data/case.json');
  const known = claims.filter(({ phase }) => phase !== 'after');
  await app.open('/events/koh-e-sabz-strike/');
  await expect(app.panel.section('Sources')).toContainText('18 Jan 2024');
  await app.timeline.button('As reported on 17 Jan 2024').click();
  await expect(app.panel.section('Sources')).not.toContainText('18 Jan 2024');
  await expect(app.timeline.counts).toContainText(`${known.length} of ${claims.length} claims`);
  await app.panel.root.locator('a[href$="/claims/tasnim-missiles-and-drones"]').click();
  await expect(app.panel.root).toContainText('One claim is hidden by the filters.');

  await app.page.getByRole('link', { name: 'Claims', exact: true }).click();
  await expect(app.ledger.count).toHaveText(`${known.length} of ${claims.length} claims`);
  await expect(app.page).toHaveURL(/\/claims\/#as-of=report$/);
  await app.ledger.showAll.click();
  await app.page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(app.timeline.button('As reported on 17 Jan 2024')).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(app.panel.root).toContainText('on 18 January struck a village');
});

test('A link opens the part of the story it names, and says what it could not read', async ({
  app,
}) => {
  await app.open('/#from=2024-01-17&to=2024-13-40&event-kind=clash&actor=Nobody');
  await expect(app.notice).toContainText('(to, actor)');
  await expect(app.timeline.counts).toHaveText(/^1 of 18 events/);
  await expect(app.timeline.window).toHaveText('17 Jan 2024 – 22 Jan 2024');
});

test('An event on the timeline says what it is, lights up its place and opens', async ({ app }) => {
  await app.openMap('/');
  await app.timeline.mark('kerman-bombings').hover();
  await expect(app.timeline.root).toContainText(`IRST · ${kermanEvent}`);
  await expect(app.panel.entry('golzar-shohada')).toHaveClass(/hovered/);
  await app.timeline.mark('kerman-bombings').click();
  await expect(app.heading()).toHaveText(kermanEvent);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the story is a list, and runs from there', async ({ app }) => {
    await app.open('/');
    await expect(app.timeline.root).toBeHidden();
    const forward = app.panel.root.getByRole('button', { name: 'Step forward' });
    await forward.tap();
    await expect(app.panel.root.getByText(/^1 of 18 events/)).toBeVisible();
    await expect(app.panel.link(strike)).toHaveCount(0);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is a picture with every event, and the list says the same', async ({
    app,
  }) => {
    const { events } = await app.fetchJson<{ events: readonly { id: string; title: string }[] }>(
      '/data/case.json',
    );
    await app.open('/');
    for (const { id, title } of events) {
      await expect(app.timeline.mark(id)).toHaveCount(1);
      await expect(app.panel.root).toContainText(title);
    }
    await expect(app.timeline.end('Start')).toBeHidden();
    await expect(app.timeline.button('Play')).toBeHidden();
  });
});
