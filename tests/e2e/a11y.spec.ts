import type { AppDriver } from './support/app-driver.ts';
import { allPages, mapPages } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const isMapPage = (path: string) => Object.values<string>(mapPages).includes(path);
const themes = ['light', 'dark'] as const;

async function expectNoViolationsInBothThemes(app: AppDriver): Promise<void> {
  for (const theme of themes) {
    await app.prefer(theme);
    await test.step(theme, () => app.expectNoAxeViolations());
  }
}

for (const [what, path] of Object.entries(allPages)) {
  test(`No barriers on ${what}, light on a desk and dark on a phone`, async ({ app }) => {
    await app.open(path);
    if (isMapPage(path)) await app.map.idle();
    // What a theme changes hangs on no size, and what a size changes on no theme.
    for (const [size, theme] of [[desktop, 'light'] as const, [phone, 'dark'] as const]) {
      await app.page.setViewportSize(size);
      await app.prefer(theme);
      await test.step(theme, () => app.expectNoAxeViolations());
    }
  });
}

test.describe('on a page that is not there', () => {
  test.use({ allowedProblems: [/404/] });
  test('No barriers', async ({ app }) => {
    await app.page.goto('/nowhere/');
    await expect(app.heading()).toHaveText('There is no such page');
    await expectNoViolationsInBothThemes(app);
  });
});

test('No barriers in the open settings', async ({ app }) => {
  await app.open('/about/');
  await app.settings.toggle.click();
  await expectNoViolationsInBothThemes(app);
});

test('No barriers in the open layers panel', async ({ app }) => {
  await app.openMap('/');
  await app.layers.open();
  await expectNoViolationsInBothThemes(app);
});

test('No barriers in the ruler and the card of a position', async ({ app }) => {
  await app.openMap(
    '/#map=7/27/62.5&at=65,27&m=1;64.09459,26.97186@panjgur;62.3325,27.3708@saravan',
  );
  await expect(app.ruler.rows).toHaveCount(2);
  await expect(app.probe.distance).toHaveText(/km$/);
  await app.ruler.act(1, 'Move point 1');
  await app.ruler.button('Crosshair').click();
  await expectNoViolationsInBothThemes(app);
  for (const tab of ['To border', 'Places', 'Details', 'Share'] as const) {
    await app.ruler.tab(tab);
    await app.expectNoAxeViolations();
  }
  await app.ruler.search.field.fill('k');
  await expect(app.ruler.search.options).not.toHaveCount(0);
  await app.expectNoAxeViolations();
});

test('No barriers in the opened figures of a place, nor in a notice', async ({ app }) => {
  await app.open('/places/panjgur/#map=x');
  await expect(app.notice).toContainText('could not be read');
  await app.panel.root.getByText('How this was measured').click();
  await expectNoViolationsInBothThemes(app);
});

test('With reduced motion the camera jumps and nothing slides', async ({ app }) => {
  await app.openMap('/#map=9/27/64');
  expect(await app.longestTransitionSeconds()).toBeLessThan(0.001);
  const wholeCase = app.page.getByRole('button', { name: 'Whole case' });
  expect(await app.addressRightAfterClick(wholeCase)).not.toContain('map=9/27/64');
});

test('The first Tab offers to skip to the content, and does', async ({ app }) => {
  await app.open('/claims/');
  await app.press('Tab');
  await expect(app.focused).toHaveText('Skip to the content');
  await expect(app.focused).toBeInViewport();
  await app.press('Enter');
  await app.press('Tab');
  await expect(app.page.locator('main :focus')).toHaveCount(1);
});

test('Every control that has the focus shows it', async ({ app }) => {
  await app.openMap('/#at=64.09459,26.97186');
  const unseen: string[] = [];
  for (let stop = 0; stop < 70; stop += 1) {
    await app.press('Tab');
    const control = await app.focusRing();
    if (control !== null && !control.isVisible) unseen.push(control.html);
  }
  expect(unseen).toEqual([]);
});
