/**
 * The data of a page as SvelteKit sends it. Each node's `data` is a flat list: the first entry is the whole, and
 * every property and element is the index of its value in the list.
 */
interface SentData {
  readonly nodes: readonly ({ readonly type: string; readonly data?: unknown[] } | null)[];
}

/**
 * A page's `__data.json` with some of its values in place of those it had.
 * @param values plain data; each must be a property that one node of the page already has
 * @throws Error where the page has no such property, since it would then be shown as it was
 */
export function withValues(json: string, values: Readonly<Record<string, unknown>>): string {
  const sent = JSON.parse(json) as SentData;
  for (const [name, value] of Object.entries(values)) {
    const data = sent.nodes
      .map((node) => node?.data)
      .find((list) => list?.[0] instanceof Object && name in list[0]);
    if (data === undefined) throw new Error(`The page has no data of the name ${name}.`);
    (data[0] as Record<string, number>)[name] = appended(data, value);
  }
  return JSON.stringify(sent);
}

/** Writes a value at the end of a flat list, and returns its index. */
function appended(list: unknown[], value: unknown): number {
  const index = list.push(value) - 1;
  if (Array.isArray(value)) list[index] = value.map((element) => appended(list, element));
  else if (value instanceof Object) {
    list[index] = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, appended(list, inner)]),
    );
  }
  return index;
}
