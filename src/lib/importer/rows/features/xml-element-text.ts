import { parsedElements } from './xml-parse.ts';

/** Names come again with every record in a folder or of a track. */
const known = new Map<string, string>();
const mostKnown = 1000;

/** The text of an element, given as XML; empty where it is none. */
export function elementText(xml: string): string {
  const text = known.get(xml) ?? parsedText(xml);
  if (known.size >= mostKnown) known.clear();
  known.set(xml, text);
  return text;
}

function parsedText(xml: string): string {
  try {
    return parsedElements([xml], 'any:').documentElement?.textContent?.trim() ?? '';
  } catch {
    return '';
  }
}
