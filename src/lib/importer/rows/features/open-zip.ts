import type { ImportProblem } from '../../import-issue.ts';
import type { RowBlock } from '../row-block.ts';
import { refused } from '../refused.ts';
import type { OpenedRows, RowFile, RowProblem } from '../row-source.ts';
import { featureSource } from './feature-source.ts';
import { unzipped } from './unzipped.ts';
import { xmlBlocks, xmlKinds } from './xml-blocks.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

/** Opens a ZIP archive if it is a KMZ, else tells what it is. */
export async function openZip(file: RowFile): Promise<OpenedRows> {
  const entries = await zipEntries(file);
  if (entries === null) return refused('broken-zip');
  const entry = kmlEntry(entries);
  if (entry === undefined) return refused(archiveKind(entries));
  if (entry.isLocked) return refused('locked-zip');
  if (entry.method !== 0 && entry.method !== 8) return refused('other-zip');
  return featureSource(file, 'kmz', (source, onread) => kmzBlocks(source, entry, onread));
}

async function* kmzBlocks(
  file: RowFile,
  entry: ZipEntry,
  onread: (bytes: number) => void,
): AsyncGenerator<RowBlock, RowProblem | null, void> {
  const found: ImportProblem[] = [];
  const bytes = unzipped(file, entry, (reason) => found.push(reason), onread);
  const ended = yield* xmlBlocks(bytes, xmlKinds.kml);
  const [reason] = found;
  return reason === undefined ? ended : { reason, line: null, text: entry.name };
}

/** The one that a KMZ is about: `doc.kml`, else the first. */
function kmlEntry(entries: readonly ZipEntry[]): ZipEntry | undefined {
  const files = entries.filter(({ name }) => /\.kml$/i.test(name) && !name.startsWith('__MACOSX/'));
  return files.find(({ name }) => name.toLowerCase() === 'doc.kml') ?? files[0];
}

function archiveKind(entries: readonly ZipEntry[]): ImportProblem {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/\.shp$/i)) return 'shapefile';
  return has(/^(?:xl|word|ppt)\/|^content\.xml$|^Index\/.*\.iwa$/) ? 'spreadsheet' : 'other-zip';
}
