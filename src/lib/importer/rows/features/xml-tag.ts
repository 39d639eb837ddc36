const [doubleQuote, singleQuote, closing] = [34, 39, 62];

/** Where the tag that begins at `start` ends: its `>`, which quoted values may hold as well; -1 where it has none. */
export function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === closing) return at;
    if (letter === doubleQuote || letter === singleQuote) {
      at = text.indexOf(text.charAt(at), at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

interface Opening {
  /** Behind what was found; -1 where nothing was. */
  readonly end: number;
  /** With what ends that was found, if it hides tags. */
  readonly isHidden: '' | '-->' | ']]>';
  readonly isRecordEnd: boolean;
}

const searches = new Map<string, RegExp>();

/** The next thing from `from` on that matters within an element: its end tag, or what may hide one. */
export function openingBefore(text: string, from: number, tag: string): Opening {
  const search = searchFor(tag);
  search.lastIndex = from;
  const match = search.exec(text);
  if (match === null) return { end: -1, isHidden: '', isRecordEnd: false };
  const [found] = match;
  const end = match.index + found.length;
  if (found === '<!--') return { end, isHidden: '-->', isRecordEnd: false };
  if (found === '<![CDATA[') return { end, isHidden: ']]>', isRecordEnd: false };
  return { end, isHidden: '', isRecordEnd: true };
}

/** Files have few kinds of records, though hostile ones may have more. */
const mostSearches = 100;

function searchFor(tag: string): RegExp {
  const known = searches.get(tag);
  if (known !== undefined) return known;
  if (searches.size >= mostSearches) searches.clear();
  const name = tag.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const search = new RegExp(`<(?:!--|!\\[CDATA\\[|\\/${name}\\s*>)`, 'g');
  searches.set(tag, search);
  return search;
}
