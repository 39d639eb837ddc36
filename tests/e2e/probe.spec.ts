import { emptyGround } from './support/geography.ts';
import { expect, test } from './support/test.ts';

test('A click on empty ground tells how far the border is from there', async ({ app }) => {
  await app.openMap('/#map=7/27.5/63.5');
  await app.map.click(emptyGround);
  await expect(app.probe.distance).toHaveText(/^\d{3} km$/);
  await expect(app.probe.card).toContainText(/WGS 84\s+\d{3} km · Sphere\s+\d{3} km/);
  await expect(app.probe.card).toContainText(/Nearest point .+, bearing \d+° \([NESW]+\)/);
  await expect(app.probe.card).toContainText(/km to \d+ km by other border datasets/);
  await expect(app.page).toHaveURL(/[#&]at=65\.\d+,27\.\d+/);
  await app.probe.close();
  await expect(app.probe.card).toBeHidden();
  expect(app.fragment()).not.toContain('at=');
});

test('A position can be typed in each of the four notations', async ({ app }) => {
  await app.open('/');
  const panjgur = [
    '26.97186, 64.09459',
    '26°58′18.7″N 64°5′40.5″E',
    '41R PK 08630 83789',
    '7JR6X3CV+PR',
  ];
  for (const text of panjgur) {
    await app.probe.ask(text);
    await expect(app.probe.distance).toHaveText('77.3 km');
    await expect(app.probe.card).toContainText('27.1184° N, 63.3333° E');
    await app.probe.close();
    await expect(app.probe.card).toBeHidden();
  }
});

test('A position that cannot be read is answered with a plain sentence', async ({ app }) => {
  await app.open('/');
  const answers = {
    '': 'Type a position first.',
    'Panjgur, perhaps': 'This is no position in any of the four notations.',
    '95, 64': 'The latitude must lie between 90° south and 90° north.',
    '26, 64, 3, 5, 7': /^(This can be read|This is no position)/,
    'X3CV+PR': 'This plus code is short and needs a town beside it.',
  };
  for (const [text, answer] of Object.entries(answers)) {
    await app.probe.ask(text);
    await expect(app.probe.hint).toContainText(answer);
    await expect(app.probe.field).toHaveAttribute('aria-invalid', 'true');
    await expect(app.probe.card).toBeHidden();
  }
});

test('A link with a position shows its distance again', async ({ app }) => {
  await app.open('/#at=64.09459,26.97186&units=nautical&model=sphere');
  await expect(app.probe.distance).toHaveText('41.7 nmi');
  await app.page.reload();
  await expect(app.probe.distance).toHaveText('41.7 nmi');
  expect(app.fragment()).toContain('at=64.09459,26.97186&units=nautical&model=sphere');
});

test('A typed position far outside of the map is brought into view', async ({ app }) => {
  await app.openMap('/#map=8/27/63.5');
  await app.probe.ask('33.72, 73.04');
  await expect(app.probe.distance).toHaveText(/^1,1\d\d km$/);
  await expect.poll(async () => (await app.map.camera()).zoom).toBeLessThan(6);
});
