import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Goes on after errors that leave a tree, such as a lone `&`, and throws for others. */
const parser = new DOMParser({
  locator: false,
  onError: (level, message) => {
    if (level === 'fatalError') throw new SyntaxError(message);
  },
});

const prefixes = /[<\s/]([A-Za-z_][\w.-]*):[\w.-]+/g;

/**
 * Parses elements that were cut out of a file, as children of one that declares whatever prefixes they have.
 * @throws SyntaxError or RangeError for what is no XML or too deep.
 */
export function parsedElements(elements: readonly string[], namespace: string): Document {
  const inside = elements.join('\n');
  const declared = new Set<string>();
  for (const [, prefix = ''] of inside.matchAll(prefixes)) {
    if (!prefix.startsWith('xml')) declared.add(prefix);
  }
  const declarations = [...declared].map((prefix) => ` xmlns:${prefix}="${prefix}:"`).join('');
  return parser.parseFromString(
    `<records xmlns="${namespace}"${declarations}>${inside}</records>`,
    'text/xml',
  );
}

/** The elements in one, in order. */
export function childElements(parent: Document | Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element);
  }
  return found;
}
