import { expect, test } from './support/test.ts';

test('A claim that the measurement bears out says so, step by step', async ({ app }) => {
  await app.open('/claims/kerman-tehran-820-km/');
  await expect(app.claim.verdict).toHaveText('Verdict: Agrees');
  await expect(app.claim.chart).toHaveAccessibleName(
    'Claimed 738–902 km. Measured 799.5 km (776.5–822.5 km).',
  );
  await expect(app.claim.steps).toHaveText([
    'The report puts Kerman about 820 km from Tehran.',
    '“About” leaves 10 % either way: 738–902 km.',
    /^Measured from Tehran, 35\.69439° N, 51\.42151° E, .* on WGS 84: 799\.5 km\.$/,
    /^Tehran is known to within 15 km and Kerman to within 8 km\. .*: 776\.5–822\.5 km\.$/,
    '799.5 km lies within what the claim allows, 738–902 km. So the measurement agrees with it.',
    /^Straight line or road is not known/,
    'The report says SE. The measured line leaves Tehran at 137°, which is SE.',
  ]);
});

test('A claim much longer than the straight line disagrees with it, but could be a road', async ({
  app,
}) => {
  await app.open('/claims/saravan-zahedan-347-km/');
  await expect(app.claim.verdict).toHaveText('Verdict: Disagrees');
  await expect(app.claim.test).toContainText(
    '347 km is 1.26 times the straight line of 276.1 km, so it could be a road distance.',
  );
});

test('Of a place that nobody has located it cannot be told, only where it would fit', async ({
  app,
}) => {
  await app.open('/claims/panjgur-60-km/');
  await expect(app.claim.verdict).toHaveText('Verdict: Cannot be told');
  await expect(app.claim.test).toContainText('Koh-e-Sabz has not been located');
  await expect(app.claim.test).toContainText('in Panjgur district, it is 0–159 km from Panjgur');
  await expect(app.claim.test).toContainText('in Koh-e-Sabz range, it is 19–81 km from Panjgur');
  await expect(app.claim.test).toContainText('60 km is 37.28 mi, rounded 37 mi');
  await expect(app.claim.chart).toHaveAccessibleName(/^Claimed 54–66 km\. If in Koh-e-Sabz range/);
});

test('The length of the border is shown for each dataset, and none of them is it', async ({
  app,
}) => {
  await app.open('/claims/border-909-km/');
  await expect(app.claim.verdict).toHaveText('Verdict: Cannot be told');
  await expect(app.claim.datasetRow('OpenStreetMap')).toContainText('1,004,692.178 m');
  await expect(app.claim.datasetRow('Natural Earth')).toContainText('816,499.750 m');
  await expect(app.claim.test).toContainText('The finer a line is drawn, the longer it is');
});

test('The tolerance moves the verdict, the chart, the words and the other claims', async ({
  app,
}) => {
  await app.openMap('/claims/kerman-tehran-820-km/');
  const other = app.claim.card('about 90 km from Zahedan');
  await expect(other).toContainText('Agrees');
  await app.claim.pressTolerance('ArrowLeft', 8);
  await expect(app.claim.tolerancePercent).toHaveValue('2');
  await expect(app.claim.verdict).toHaveText('Verdict: Cannot be told');
  await expect(app.claim.chart).toHaveAccessibleName(/^Claimed 803\.6–836\.4 km\./);
  await expect(app.claim.steps.nth(1)).toHaveText('“About” leaves 2 % either way: 803.6–836.4 km.');
  await expect(other).toContainText('Cannot be told');

  await app.claim.tolerancePercent.fill('25');
  await expect(app.claim.verdict).toHaveText('Verdict: Agrees');
  await expect(app.claim.tolerance).toHaveValue('25');
  await expect(app.claim.steps.nth(1)).toContainText('615–1,025 km');
});

test('A tolerance that cannot be is not taken', async ({ app }) => {
  await app.openMap('/claims/kerman-tehran-820-km/');
  for (const text of ['26', '-1', '']) {
    await app.claim.tolerancePercent.fill(text);
    await expect(app.claim.steps.nth(1)).toContainText('10 % either way');
  }
  await app.press('Tab');
  await expect(app.claim.tolerancePercent).toHaveValue('10');
  await app.claim.pressTolerance('End');
  await app.claim.pressTolerance('ArrowRight');
  await expect(app.claim.tolerance).toHaveValue('25');
});

test('A tolerance between whole per cents is shown as it is taken', async ({ app }) => {
  await app.openMap('/claims/kerman-tehran-820-km/');
  await app.claim.tolerancePercent.fill('7.5');
  await app.press('Tab');
  await expect(app.claim.steps.nth(1)).toContainText('7.5 % either way');
  await expect(app.claim.tolerancePercent).toHaveValue('7.5');
});

test('The words follow the units of the reader, the report keeps its own', async ({ app }) => {
  await app.openMap('/claims/saravan-zahedan-347-km/');
  await app.settings.choose('Units', 'Imperial (ft, mi)');
  await expect(app.claim.steps.first()).toContainText('347 km');
  await expect(app.claim.chart).toHaveAccessibleName(/Measured 171\.5 mi/);
});

test('Verdicts stand on the pages of places and events and in the list of claims', async ({
  app,
}) => {
  const verdictOn = async (path: string, statement: string, verdict: string) => {
    await app.open(path);
    await expect(app.claim.card(statement)).toContainText(`Verdict: ${verdict}`);
  };
  await verdictOn('/places/zahedan/', '347 km southeast', 'Disagrees');
  await verdictOn('/events/koh-e-sabz-strike/', 'about 60 km (37 miles)', 'Cannot be told');
  await verdictOn('/claims/', 'about 820 km southeast', 'Agrees');
});

test('A claim that gives no distance has no verdict', async ({ app }) => {
  await app.open('/claims/houses-damaged/');
  await expect(app.panel.root.getByRole('article').first()).toBeVisible();
  await expect(app.claim.verdict).toHaveCount(0);
  await expect(app.page.getByText('Verdict:')).toHaveCount(0);
  await expect(app.claim.tolerance).toHaveCount(0);
});

test('The table of claims has the ends, the bounds, the measurement and the verdict', async ({
  app,
}) => {
  const { text } = await app.fetch('/data/claims.csv');
  const [header = '', ...rows] = text.trim().split('\r\n');
  const columns = header.split(',');
  const first = columns.indexOf('distance_of');
  expect(columns.slice(first, first + 12)).toEqual([
    ...['distance_of', 'distance_from', 'quoted_value', 'quoted_up_to', 'quoted_unit'],
    ...['claimed_low_m', 'claimed_high_m', 'measured_m', 'measured_low_m', 'measured_high_m'],
    ...['verdict', 'tolerance'],
  ]);
  const row = (id: string) => rows.find((line) => line.startsWith(`${id},`));
  expect(row('kerman-tehran-820-km')).toContain(
    ',kerman,tehran,820,,km,738000,902000,799497,776497,822497,agrees,0.1,',
  );
  expect(row('border-over-900-km')).toContain(
    ',border-length,,900,,km,900000,,,816500,1004692,cannot-be-told,0.1,',
  );
  expect(row('border-50-km')).toContain(
    ',koh-e-sabz,border,50,,km,45000,55000,,,,cannot-be-told,0.1,',
  );
});

test('The method states both rules', async ({ app }) => {
  await app.open('/about/');
  const main = app.page.locator('main');
  await expect(main).toContainText('“About” leaves the tolerance open either way, 10 %');
  await expect(main).toContainText('It disagrees where no part of the measured range lies inside');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the verdict and its arithmetic stand, without a slider that would do nothing', async ({
    app,
  }) => {
    await app.open('/claims/saravan-zahedan-347-km/');
    await expect(app.claim.verdict).toHaveText('Verdict: Disagrees');
    await expect(app.claim.steps).toHaveCount(7);
    await expect(app.claim.chart).toBeVisible();
    await expect(app.page.getByText('Tolerance', { exact: true })).toBeHidden();
    await expect(app.claim.tolerance).toHaveCount(0);
  });
});

test('No barriers and nothing cut off in a tested claim, on a desk and on a phone', async ({
  app,
}) => {
  for (const id of ['saravan-zahedan-347-km', 'border-over-900-km']) {
    await app.open(`/claims/${id}/`);
    await app.claim.pressTolerance('ArrowRight');
    await expect(app.claim.tolerance).toHaveValue('11');
    for (const [width, theme] of [[1280, 'light'] as const, [390, 'dark'] as const]) {
      await app.page.setViewportSize({ width, height: 800 });
      await expect.poll(() => app.scrollsSideways()).toBe(false);
      await app.prefer(theme);
      await app.expectNoAxeViolations();
    }
  }
});
