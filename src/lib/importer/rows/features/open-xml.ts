import { refused } from '../refused.ts';
import type { OpenedRows, RowFile } from '../row-source.ts';
import { featureSource } from './feature-source.ts';
import { readChunks } from './read-chunks.ts';
import { xmlBlocks, xmlKinds } from './xml-blocks.ts';
import { localName } from './xml-cutter.ts';

/** Opens a file of XML by its outermost element. */
export async function openXml(file: RowFile, head: string): Promise<OpenedRows> {
  const root = rootName(head);
  if (root === 'html') return refused('html');
  if (root === 'entities') return refused('entities');
  if (root !== 'kml' && root !== 'gpx') return refused('other-xml', root);
  return featureSource(file, root, (source, onread) =>
    xmlBlocks(readChunks(source, onread), xmlKinds[root]),
  );
}

/** What may stand before the outermost element. */
const before = /(?:[\s\ufeff]+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^>[]*>)/giy;

/** Local name of the outermost element, empty without one; or that there are entities. */
function rootName(text: string): string {
  before.lastIndex = 0;
  let at = 0;
  while (before.test(text)) at = before.lastIndex;
  if (/^<!doctype/i.test(text.slice(at, at + 9))) return 'entities';
  const [, tag = ''] = /^<([^\s/>]+)/.exec(text.slice(at, at + 200)) ?? [];
  return localName(tag).toLowerCase();
}
