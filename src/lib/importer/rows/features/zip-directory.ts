import type { RowFile } from '../row-source.ts';

/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated; others are rare. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly packedBytes: number;
  /** Where in the archive it begins, with a header of its own. */
  readonly start: number;
}

/** The directory's end, with the longest comment after it. Source: PKWARE's APPNOTE.TXT 4.3.16. */
const tailBytes = 22 + 0xffff;
const largestDirectory = 16 * 1024 * 1024;

const [endSignature, entrySignature, headerSignature] = [0x06054b50, 0x02014b50, 0x04034b50];

/** The files of a ZIP archive; null where it is damaged, or larger than 4 GB. */
export async function zipEntries(file: RowFile): Promise<readonly ZipEntry[] | null> {
  const tail = await viewOf(file, Math.max(0, file.size - tailBytes), file.size);
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endSignature) continue;
    const size = tail.getUint32(at + 12, true);
    const start = tail.getUint32(at + 16, true);
    const isWithin = start + size <= file.size && size <= largestDirectory;
    return isWithin ? entriesOf(await viewOf(file, start, start + size)) : null;
  }
  return null;
}

/** Where the bytes of a file in an archive begin; null where its header is damaged. */
export async function zipDataStart(file: RowFile, { start }: ZipEntry): Promise<number | null> {
  const header = await viewOf(file, start, start + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== headerSignature) return null;
  return start + 30 + header.getUint16(26, true) + header.getUint16(28, true);
}

function entriesOf(directory: DataView<ArrayBuffer>): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.byteLength && directory.getUint32(at, true) === entrySignature) {
    const nameBytes = directory.getUint16(at + 28, true);
    const end = Math.min(at + 46 + nameBytes, directory.byteLength);
    const name = new Uint8Array(directory.buffer, at + 46, end - at - 46);
    entries.push({
      name: new TextDecoder().decode(name),
      method: directory.getUint16(at + 10, true),
      isLocked: (directory.getUint16(at + 8, true) & 1) === 1,
      packedBytes: directory.getUint32(at + 20, true),
      start: directory.getUint32(at + 42, true),
    });
    const others = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    at += 46 + nameBytes + others;
  }
  return entries;
}

const viewOf = async (file: RowFile, start: number, end: number) =>
  new DataView(await file.slice(start, end).arrayBuffer());
