import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** What a reader sees or hears comes from the message catalogue, never from a component. */
const spokenAttributes =
  /^(aria-label|aria-description|aria-roledescription|title|alt|placeholder)$/;

/** The project’s own name, which is the same in every language. */
const allowed = new Set(['سرحد']);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const hasLetters = (text: string) => /\p{L}/u.test(text) && !allowed.has(text.trim());

/** Texts that an expression in the markup may come out as. */
function outcomes(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...outcomes(node.consequent), ...outcomes(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...outcomes(node.left), ...outcomes(node.right)];
    default:
      return [];
  }
}

/** Letters that the markup of a component holds itself. */
function ownTexts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(ownTexts);
  if (!isNode(node)) return [];
  if (node.type === 'Text') return [String(node.data)];
  if (node.type === 'ExpressionTag') return outcomes(node.expression);
  if (node.type === 'Attribute') {
    return spokenAttributes.test(String(node.name)) ? ownTexts(node.value) : [];
  }
  const children = [
    'nodes',
    'fragment',
    'attributes',
    'consequent',
    'alternate',
    'body',
    'fallback',
  ];
  return [...children, 'pending', 'then', 'catch'].flatMap((field) => ownTexts(node[field]));
}

const textsOf = (source: string) =>
  ownTexts(parse(source, { modern: true }).fragment)
    .map((text) => text.trim())
    .filter(hasLetters);

test('no component holds text of its own', () => {
  const src = new URL('../../', import.meta.url);
  const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.svelte'),
  );
  expect(components.length).toBeGreaterThan(20);
  const offenders = components.flatMap((path) =>
    textsOf(readFileSync(new URL(path, src), 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(offenders).toEqual([]);
});

test.each([
  ['<p>Hello</p>', ['Hello']],
  ['{#if a}<p>Yes</p>{:else}No{/if}', ['Yes', 'No']],
  ['{#each a as b (b)}<b>One</b>{:else}None{/each}', ['One', 'None']],
  ['{#await a}Wait{:then}Done{:catch}Bad{/await}', ['Wait', 'Done', 'Bad']],
  ['{#snippet a()}Part{/snippet}', ['Part']],
  ['<button aria-label="Close" class="x">×</button>', ['Close']],
  ['<img alt="A {b} map" src="a.png" />', ['A', 'map']],
  ['<A title="Name">Child</A>', ['Name', 'Child']],
  ['<p>{a ? "Yes" : `No ${b}`}</p>', ['Yes', 'No']],
  ['<p>{a ?? "None"}{"a" + b}</p>', ['None', 'a']],
  ['<p>{m.close()} · {f("key")} 12</p>', []],
  ['<p class="small" id="here">{name}</p><style>p { color: red; }</style>', []],
])('finds what %s says', (source, expected) => {
  expect(textsOf(source).toSorted()).toEqual(expected.toSorted());
});
