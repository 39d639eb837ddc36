import { expect, test } from './support/test.ts';

test('A visitor who opens the start page sees what it is', async ({ app }) => {
  await app.open('/');
  await expect(app.page).toHaveTitle(/Sarhad/);
  await expect(app.heading()).toHaveText(/\S/);
});
