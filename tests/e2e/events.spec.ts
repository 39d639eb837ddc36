import { expect, test } from './support/test.ts';

test('Claims of one matter stand beside each other, those of the time first, and on a phone below', async ({
  app,
}) => {
  await app.open('/events/saravan-strikes/');
  await expect(app.panel.root).toContainText('Somewhere between these times: reports differ.');
  await expect(app.heading(2).nth(1)).toHaveText('When it happened');
  await expect(app.event.claims('When it happened')).toHaveCount(5);
  await expect(app.panel.section('When it happened')).toContainText('may lie outside of it');
  expect(await app.event.firstTwoStand('When it happened')).toBe('beside');
  expect(await app.event.firstTwoStand('Where the Pakistani strikes were')).toBe('beside');

  await app.page.setViewportSize({ width: 390, height: 844 });
  expect(await app.event.firstTwoStand('Where the Pakistani strikes were')).toBe('below');
});

test('The story is walked with Shift and an arrow, read from each heading, but not from a setting', async ({
  app,
}) => {
  await app.openMap('/events/koh-e-sabz-strike/');
  await app.press('Shift+ArrowRight');
  await expect(app.page).toHaveURL(/\/events\/china-urges-restraint/);
  await expect(app.focused).toHaveText('China urges restraint');
  await app.press('Shift+ArrowLeft');
  await expect(app.focused).toHaveText('Iranian missile and drone strike at Koh-e-Sabz');
  await app.event.focusMap();
  await app.press('Shift+ArrowLeft');
  await expect(app.focused).toHaveText('Second attack on a police station in Rask');

  await app.settings.toggle.click();
  await app.settings.select('Times').focus();
  await app.press('Shift+ArrowRight');
  await app.press('Escape');
  await expect(app.heading()).toHaveText('Second attack on a police station in Rask');
});

test('The events before and after say how long between, and where the report lies between', async ({
  app,
}) => {
  await app.open('/events/koh-e-sabz-strike/');
  await expect(app.event.previous).toContainText('6 days earlier');
  await expect(app.event.previous).toContainText('Before the report');
  await expect(app.event.next).toContainText('the day after');
  await expect(app.event.next).not.toContainText('report');
  await app.open('/events/us-condemns/');
  await expect(app.event.next).toContainText('order not known');
  await expect(app.event.next).toContainText('After the report');
  await app.timeline.button('As reported on 17 Jan 2024').click();
  await expect(app.event.next).toHaveCount(0);
  await expect(app.event.previous).toBeVisible();
});

test('A statement has a place of speech, and a day of its own calendar', async ({ app }) => {
  await app.open('/events/us-condemns/');
  const said = app.panel.section('Where it was said');
  await expect(said.getByRole('link')).toHaveText('Washington');
  await expect(said).toContainText('not where anything was struck or attacked');
  await expect(app.panel.section('Where it happened')).toHaveCount(0);
  await expect(app.panel.root).toContainText(
    'By local time, EST (UTC−5), which is 17 Jan 2024, 05:00 – 18 Jan 2024, 05:00 UTC.',
  );
});
