import { panjgur } from './support/geography.ts';
import { allPages } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const screens = {
  'a phone of 390 px': { width: 390, height: 844 },
  'a small phone of 360 px': { width: 360, height: 640 },
};

for (const [name, viewport] of Object.entries(screens)) {
  test.describe(`On ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('the panel is a sheet that opens by half, fully, and down again', async ({ app }) => {
      await app.open('/');
      const { sheet } = app;
      await expect.poll(() => sheet.share()).toBeLessThan(0.55);
      await expect.poll(() => sheet.share()).toBeGreaterThan(0.35);
      await sheet.handle('Enlarge the panel').tap();
      await expect.poll(() => sheet.share()).toBeGreaterThan(0.85);
      await sheet.handle('Lower the panel').tap();
      await expect.poll(() => sheet.share()).toBeLessThan(0.2);
      await sheet.handle('Open the panel').tap();
      await expect.poll(() => sheet.share()).toBeGreaterThan(0.35);
    });

    test('the sheet can be dragged up and down', async ({ app }) => {
      await app.open('/');
      await app.sheet.dragTo(0.95);
      await expect.poll(() => app.sheet.share()).toBeGreaterThan(0.85);
      await app.sheet.dragTo(0.1);
      await expect.poll(() => app.sheet.share()).toBeLessThan(0.2);
    });

    test('no page is wider than the screen', async ({ app }) => {
      for (const path of Object.values(allPages)) {
        await app.open(path);
        await expect(app.heading()).toBeVisible();
        await expect.poll(() => app.scrollsSideways(), path).toBe(false);
      }
    });

    test('the selected place stands above the sheet', async ({ app }) => {
      await app.openMap('/');
      await app.panel.entry('panjgur').tap();
      await expect(app.heading()).toHaveText('Panjgur');
      await expect(app.page).toHaveURL(/#map=/);
      await expect
        .poll(async () => (await app.map.screen(panjgur)).y)
        .toBeLessThan(await app.sheet.top());
      const { x, y } = await app.map.screen(panjgur);
      expect(y).toBeGreaterThan(100);
      expect(x).toBeGreaterThan(10);
      expect(x).toBeLessThan(viewport.width - 10);
    });

    test('every tool is within reach', async ({ app }) => {
      await app.open('/#at=64.09459,26.97186');
      await expect(app.probe.distance).toHaveText('77.3 km');
      expect(await app.isOnScreen(app.probe.card)).toBe(true);
      await app.probe.card.getByRole('button', { name: 'Close' }).tap();

      await app.ruler.toggle.tap();
      await expect(app.ruler.card).toBeVisible();
      expect(await app.isOnScreen(app.ruler.button('Undo'))).toBe(true);
      expect(await app.isOnScreen(app.ruler.button('Close'))).toBe(true);
      await app.ruler.button('Close').tap();

      await app.layers.toggle.tap();
      await expect(app.layers.panel).toBeVisible();
      expect(await app.isOnScreen(app.layers.panel)).toBe(true);
      await app.layers.basemap(/Liberty/).scrollIntoViewIfNeeded();
      await expect(app.layers.basemap(/Liberty/)).toBeInViewport();
      await app.layers.toggle.tap();

      await app.settings.toggle.tap();
      await expect(app.settings.menu).toBeVisible();
      expect(await app.isOnScreen(app.settings.menu)).toBe(true);
      await app.settings.toggle.tap();
      for (const name of ['Map', 'Claims', 'Data', 'Method']) {
        const link = app.page.getByRole('link', { name, exact: true });
        expect(await app.isOnScreen(link), name).toBe(true);
      }
    });

    test('points can be measured between card and sheet', async ({ app }) => {
      await app.openMap('/');
      await app.sheet.handle('Enlarge the panel').tap();
      await app.sheet.handle('Lower the panel').tap();
      await app.ruler.toggle.tap();
      await expect(app.ruler.card).toBeVisible();
      const { x, y } = await app.freeMap();
      await app.page.touchscreen.tap(x - 60, y);
      await app.page.touchscreen.tap(x + 60, y);
      await expect(app.ruler.total).toContainText('km');
      await app.ruler.button('More of the ruler').tap();
      await expect(app.ruler.rows).toHaveCount(2);
    });
  });
}
