import { fileKind } from '../file-kind.ts';
import { openJson } from './features/open-json.ts';
import { featureSource } from './features/feature-source.ts';
import { flatGeobufBlocks } from './features/flatgeobuf-blocks.ts';
import { openXml } from './features/open-xml.ts';
import { openZip } from './features/open-zip.ts';
import { fileMagic } from './file-magic.ts';
import type { TableChoices } from './row-layout.ts';
import { refused } from './refused.ts';
import type { OpenedRows, RowFile } from './row-source.ts';
import { openTable } from './table/table-source.ts';
import { startEncoding, startText } from './text-start.ts';

/** Enough to see the first records of nearly every list. */
const headBytes = 256 * 1024;

/**
 * Looks at the start of a file, tells from what stands there what it is, and opens it for reading. Never throws for
 * what stands in it; rejects only where the file cannot be read from its disk.
 * @param choices how a table is read, where a person decided; ignored for other formats.
 */
export async function openRows(
  file: RowFile,
  choices: Partial<TableChoices> | null,
): Promise<OpenedRows> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  if (head.length === 0) return refused('empty-file');
  const magic = fileMagic(head);
  if (magic === 'zip') return openZip(file);
  if (magic === 'flatgeobuf') return featureSource(file, 'flatgeobuf', flatGeobufBlocks);
  if (magic !== null) return refused(magic);
  return openText(file, head, choices);
}

async function openText(
  file: RowFile,
  head: Uint8Array,
  choices: Partial<TableChoices> | null,
): Promise<OpenedRows> {
  const encoding = startEncoding(head);
  const text = startText(head, encoding);
  const kind = text.startsWith('\u001e') ? 'json' : fileKind(text);
  if (kind === 'binary') return refused('other-binary');
  if (kind === 'empty-file' || kind === 'html') return refused(kind);
  if (kind === 'xml') return openXml(file, text);
  const isWhole = head.length >= file.size;
  const json = kind === 'json' ? await openJson(file, text, encoding, isWhole) : null;
  return json ?? openTable(file, head, choices);
}
