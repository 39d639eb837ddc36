import { percentDecoded } from './link-numbers.ts';

/** `border-50-km,panjgur-60-km`: ids of records of a case, sorted, each once. */
export const encodeIds = (ids: readonly string[]): string => sortedOnce(ids).join(',');

/** Reads what `encodeIds` wrote, also when it was percent-encoded on the way. */
export function decodeIds(text: string): readonly string[] | 'malformed' {
  const decoded = percentDecoded(text);
  if (decoded === null) return 'malformed';
  const ids = decoded === '' ? [] : decoded.split(',');
  return ids.every(isId) ? sortedOnce(ids) : 'malformed';
}

/** Reads one id; null for what cannot be one. */
export function decodeId(text: string): string | null {
  const decoded = percentDecoded(text);
  return decoded !== null && isId(decoded) ? decoded : null;
}

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const sortedOnce = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1));
