import { Inflate } from 'fflate';
import type { ImportProblem } from '../../import-issue.ts';
import type { RowFile } from '../row-source.ts';
import { readChunks } from './read-chunks.ts';
import { zipDataStart, type ZipEntry } from './zip-directory.ts';

/** Small enough that even what unpacks to the most, a thousand times as much, stays small. */
const pieceBytes = 16 * 1024;

/** Lists of places shrink to a fifth or a tenth, and to a fiftieth if they are very much alike. */
const largestRatio = 200;
/** Little text may well shrink more. */
const smallBytes = 16 * 1024 * 1024;
const largestBytes = 4 * 1024 ** 3;

/**
 * The bytes of a file in a ZIP archive.
 * @param onproblem is told why they end early, if they do.
 * @param onread is told how many bytes of the archive have been read so far.
 */
export async function* unzipped(
  file: RowFile,
  entry: ZipEntry,
  onproblem: (reason: ImportProblem) => void,
  onread: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  const start = await zipDataStart(file, entry);
  if (start === null) {
    onproblem('broken-zip');
    return;
  }
  const packed = file.slice(start, start + entry.packedBytes);
  const chunks = readChunks({ stream: () => packed.stream() }, (bytes) => onread(start + bytes));
  if (entry.method === 0) yield* chunks;
  else yield* inflated(chunks, onproblem);
}

async function* inflated(
  chunks: AsyncIterable<Uint8Array>,
  onproblem: (reason: ImportProblem) => void,
): AsyncGenerator<Uint8Array, void, void> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => ready.push(bytes));
  let packedBytes = 0;
  let unpackedBytes = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      const piece = chunk.subarray(at, at + pieceBytes);
      if (!isPushed(inflate, piece)) {
        onproblem('broken-zip');
        return;
      }
      packedBytes += piece.length;
      for (const bytes of ready.splice(0)) {
        unpackedBytes += bytes.length;
        yield bytes;
      }
      const isLarge = unpackedBytes > smallBytes && unpackedBytes > packedBytes * largestRatio;
      if (isLarge || unpackedBytes > largestBytes) {
        onproblem('zip-bomb');
        return;
      }
    }
  }
}

function isPushed(inflate: Inflate, piece: Uint8Array): boolean {
  try {
    inflate.push(piece);
    return true;
  } catch {
    return false;
  }
}
