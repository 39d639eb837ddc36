import { expect, test } from './support/test.ts';

const kerman = 'People killed and hurt in Kerman';
const kohESabz = 'People killed and hurt at Koh-e-Sabz';
const saravan = 'People killed in Saravan county';

test.describe('The toll of Kerman', () => {
  test('is drawn as it was reported, with what was withdrawn and what has no upper end', async ({
    app,
  }) => {
    const { ledger } = app;
    await app.ledger.open();
    await expect(ledger.chart(kerman)).toHaveAccessibleName(
      'Chart of 12 figures reported from 3 Jan 2024 to 17 Jan 2024. Killed: 73 to 103. ' +
        'Injured: 141 to 284. Later withdrawn: 2. The table below has every figure.',
    );
    const marks = ledger.chart(kerman).locator('.mark');
    await expect(marks).toHaveCount(15);
    await expect(marks.filter({ has: app.page.locator('.strike') })).toHaveText([
      /103/,
      /95/,
      /188/,
    ]);
    await expect(marks.filter({ has: app.page.locator('.open') })).toHaveText([/≥91/, /≥101/]);
    await expect(ledger.group(kerman)).toContainText(
      'Not drawn, because the report has no date: 301 or more killed (The group calling itself Islamic State;',
    );
  });

  test('is a table too, in order of date and of the file within a day', async ({ app }) => {
    const { ledger } = app;
    await app.ledger.open();
    const rows = await ledger.figures(kerman);
    expect(rows).toHaveLength(13);
    expect(rows[1]).toEqual([
      'b',
      '3 Jan 2024',
      '103',
      '188',
      'Iran’s emergency organisation',
      'IRNA, in Al-Ahed',
      'yes',
    ]);
    expect(rows.slice(0, 7).map(([, , killed, injured]) => [killed, injured])).toEqual([
      ['73', '171'],
      ['103', '188'],
      [expect.stringContaining('no number'), '141'],
      ['95', expect.stringContaining('no number')],
      [expect.stringContaining('no number'), '211'],
      ['84', '284'],
      ['89', expect.stringContaining('no number')],
    ]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['', 'no date', '301 or more more than 300']);
  });

  test('follows the filters', async ({ app }) => {
    const { ledger } = app;
    await app.ledger.open('#event=kerman-bombings&to=2024-01-04');
    await expect(ledger.chart(kerman)).toHaveCount(0);
    expect(await ledger.figures(kerman)).toHaveLength(6);
  });
});

test('Other topics with several figures are compared in a table', async ({ app }) => {
  const { ledger } = app;
  await app.ledger.open();
  expect(await ledger.figures(kohESabz)).toHaveLength(9);
  await expect(ledger.chart(kohESabz)).toBeVisible();
  expect(await ledger.figures(saravan)).toHaveLength(6);
  await expect(ledger.chart(saravan)).toHaveCount(0);
  await ledger.group(saravan).getByRole('row').getByRole('link', { name: 'Local sources' }).click();
  await expect(app.page).toHaveURL(/\/claims\/local-sources-ten-killed\/$/);
});
