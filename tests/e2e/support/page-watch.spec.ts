import { expect, test } from './test.ts';

test.use({ allowedProblems: [/./] });

const everything: readonly RegExp[] = [];

test('A request to another origin is noted and goes nowhere', async ({ app, pageWatch }) => {
  await app.open('/');
  const ask = () => fetch('https://tiles.example/0.png').catch(() => 'refused');
  expect(await app.page.evaluate(ask)).toBe('refused');
  const problems = pageWatch.problems(everything).join('\n');
  expect(problems).toMatch(/another origin: https:\/\/tiles\.example|content security policy/i);
});

test('A console error and an uncaught error are noted', async ({ app, pageWatch }) => {
  await app.open('/');
  await app.page.evaluate(() => {
    console.error('the map is upside down');
    reportError(new Error('nobody caught this'));
  });
  await expect.poll(() => pageWatch.problems(everything).join('\n')).toContain('upside down');
  await expect.poll(() => pageWatch.problems(everything).join('\n')).toContain('nobody caught');
});

test('A breach of the content security policy is noted', async ({ app, pageWatch }) => {
  await app.open('/');
  await app.page.evaluate(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'none'";
    document.head.append(policy);
    document.body.append(Object.assign(new Image(), { src: '/refused.png' }));
  });
  await expect
    .poll(() => pageWatch.problems(everything).join('\n'))
    .toMatch(/policy refused .*refused\.png by img-src/);
});

test('A message that a test allows is no problem', async ({ app, pageWatch }) => {
  await app.open('/');
  await app.page.evaluate(() => {
    console.error('the map is upside down');
  });
  await expect.poll(() => pageWatch.problems(everything)).toHaveLength(1);
  expect(pageWatch.problems([/upside down/])).toEqual([]);
});
