import { kerman } from './support/geography.ts';
import { expect, test } from './support/test.ts';

const kermanStep = 'The reason given: Kerman';

test('A reader goes through the report, and map, mark and address go along', async ({ app }) => {
  await app.openMap('/');
  await app.panel.link('Read the report step by step').click();
  const { article } = app;
  await expect(article.current).toContainText('Iran strikes in Balochistan');
  await expect(article.previous).toHaveAttribute('aria-disabled', 'true');
  await article.next.focus();
  for (let step = 0; step < 3; step += 1) await app.press('Enter');

  await expect(article.current).toHaveCount(1);
  await expect(article.current).toContainText(kermanStep);
  await expect(article.title(kermanStep)).toBeInViewport();
  await expect(article.position).toHaveText(/^Step 4 of \d+: The reason given: Kerman$/);
  await expect(article.next).toBeFocused();
  await expect.poll(() => app.fragment()).toContain('step=kerman');
  await expect.poll(() => app.map.isInSight(kerman)).toBe(true);

  await article.title('Iran strikes in Balochistan').click();
  await expect(article.current).toContainText('Iran strikes in Balochistan');
  await expect.poll(() => app.map.isInSight(kerman)).toBe(false);
});

test('A link opens the report at its step and camera; the next step shows its own places', async ({
  app,
}) => {
  await app.openMap('/article/#map=9/27/64&step=kerman');
  await expect(app.article.current).toContainText(kermanStep);
  await expect(app.article.title(kermanStep)).toBeInViewport();
  expect(await app.map.camera()).toMatchObject({ zoom: 9, latitude: 27, longitude: 64 });
  await app.article.previous.click();
  await app.article.next.click();
  await expect.poll(() => app.map.isInSight(kerman)).toBe(true);
});

test('The step stays behind when a claim is opened, and Back returns to it', async ({ app }) => {
  await app.open('/article/#step=two-children');
  await app.article.next.click();
  await app.article.step(kermanStep).getByRole('link', { name: 'killed over 100 people' }).click();
  await expect(app.heading()).toHaveText('People killed and hurt in Kerman');
  await expect.poll(() => app.fragment()).not.toContain('step=');
  await app.page.goBack();
  await expect(app.article.current).toContainText(kermanStep);
  await expect.poll(() => app.fragment()).toContain('step=kerman');
});

test('A step that the report does not have is answered with a notice', async ({ app }) => {
  await app.open('/article/#step=atlantis');
  await expect(app.notice).toContainText('Part of the link could not be read (step)');
  await expect(app.article.current).toContainText('Iran strikes in Balochistan');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the places of a step stand above the sheet', async ({ app }) => {
    await app.openMap('/article/#step=two-children');
    await app.article.next.tap();
    await expect(app.article.current).toContainText(kermanStep);
    await expect.poll(() => app.map.isInSight(kerman)).toBe(true);
    expect((await app.map.screen(kerman)).y).toBeLessThan(await app.sheet.top());
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole report can be read, with its sources', async ({ app }) => {
    const { article } = await app.fetchJson<{ article: { steps: { text: string }[] } }>(
      '/data/case.json',
    );
    await app.open('/article/');
    await expect(app.article.steps).toHaveCount(article.steps.length);
    for (const [index, { text }] of article.steps.entries()) {
      const step = app.article.steps.nth(index);
      await expect(step).toContainText(text);
      await expect(step.getByRole('link', { name: 'Mixed Times' })).toBeVisible();
    }
    await expect(app.article.current).toHaveCount(0);
    await expect(app.article.next).toBeHidden();
  });
});
