import { JSONParser, TokenType } from '@streamparser/json';
import { isGeometryType } from './feature-geometry.ts';
import type { JsonForm } from './json-blocks.ts';

/** What the beginning of a JSON text says of the whole. */
export type JsonLook =
  | { readonly kind: 'features'; readonly form: JsonForm; readonly crs: string | null }
  | { readonly kind: 'topology' }
  /** JSON of something else. */
  | { readonly kind: 'other' }
  /** JSON that is none from the outset, and what is no JSON at all. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'none' };

/** Enough to tell records on lines of their own from lines within a record. */
const linesLookedAt = 20;

/**
 * Looks at the beginning of a text that begins like JSON.
 * @param tail the end of the same text, where older GeoJSON may name its reference system; may be the whole.
 * @param isWhole whether the beginning is all that there is.
 */
export function jsonLook(head: string, tail: string, isWhole: boolean): JsonLook {
  const begin = head.replace(/^[\ufeff\s]+/, '');
  if (begin.startsWith('\u001e')) {
    return { kind: 'features', form: 'record-separator', crs: null };
  }
  if (isOnLines(begin)) return { kind: 'features', form: 'newline', crs: null };
  const { members, first, isEmpty, isOpen } = outermost(begin);
  // A heading of a table may begin with a bracket as well.
  if (isEmpty) return { kind: /^\{\s*["}]/.test(begin) ? 'malformed' : 'none' };
  if (first !== null) return isFeature(first) ? features(null) : { kind: 'other' };
  const type = members.get('type');
  const isTopology = type === undefined && members.has('arcs') && members.has('objects');
  if (type === 'Topology' || isTopology) return { kind: 'topology' };
  const isKnown = type === 'FeatureCollection' || type === 'Feature' || isGeometryType(type);
  // Something large may stand before all that would tell.
  const isUntold = !isWhole && isOpen && type === undefined;
  if (!isKnown && !isUntold && !members.has('features')) return { kind: 'other' };
  return features(crsName(members.get('crs')) ?? crsAtEnd(tail));
}

const features = (crs: string | null): JsonLook => ({ kind: 'features', form: 'value', crs });

/** Whether most lines, and the first or second of them, are features or geometries by themselves. */
function isOnLines(text: string): boolean {
  const parts = text.split('\n', linesLookedAt + 1);
  // The last may go on beyond what is looked at.
  const lines = parts.slice(0, -1).filter((line) => line.trim() !== '');
  const found = lines.map(isFeatureText);
  const hits = found.filter(Boolean).length;
  // A single line is a value like any other.
  const isAlone = lines.length === 1 && (parts.at(-1)?.trim() ?? '') === '';
  return !isAlone && hits * 2 >= lines.length && found.slice(0, 2).includes(true);
}

function isFeatureText(line: string): boolean {
  try {
    return isFeature(JSON.parse(line));
  } catch {
    return false;
  }
}

function isFeature(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type } = value as Readonly<Record<string, unknown>>;
  return type === 'Feature' || isGeometryType(type);
}

/** Members of the outermost object, those without a value that ends in the text as undefined; or the first element. */
function outermost(text: string) {
  const members = new Map<string, unknown>();
  let first: unknown = null;
  let depth = 0;
  let isEmpty = true;
  let name = '';
  const parser = new JSONParser({ paths: ['$.*'] });
  parser.onToken = ({ token, value }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    else if (depth === 1 && token === TokenType.STRING) name = String(value);
    else if (depth === 1 && token === TokenType.COLON) members.set(name, undefined);
    if (depth !== 1 || token === TokenType.COLON) isEmpty = false;
  };
  parser.onValue = ({ key, value }) => {
    if (typeof key === 'string') members.set(key, value);
    else if (key === 0) first = value ?? null;
    isEmpty = false;
  };
  parser.onError = () => undefined;
  parser.write(text);
  return { members, first, isEmpty, isOpen: depth > 0 };
}

/** The name of a reference system as GeoJSON had it before RFC 7946. */
function crsName(crs: unknown): string | null {
  const { properties } = (crs ?? {}) as Readonly<Record<string, unknown>>;
  const { name } = (properties ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' ? name : null;
}

/** What follows the list of features can be read from behind: it ends with the outermost object. */
function crsAtEnd(tail: string): string | null {
  const at = tail.lastIndexOf('"crs"');
  if (at === -1) return null;
  try {
    const { crs } = JSON.parse(`{${tail.slice(at)}`) as { readonly crs: unknown };
    return crsName(crs);
  } catch {
    return null;
  }
}
