import type { RowFile } from '../row-source.ts';

/** Larger pieces come from fast disks; blocks should not grow with them. */
const longestChunk = 1 << 18;

/**
 * The bytes of a file in pieces of at most 256 kB. Reading stops when the generator is ended early.
 * @param onread is told how many bytes have been read so far.
 */
export async function* readChunks(
  file: Pick<RowFile, 'stream'>,
  onread: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = file.stream().getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let start = 0; start < value.length; start += longestChunk) {
        const chunk = value.subarray(start, start + longestChunk);
        total += chunk.length;
        onread(total);
        yield chunk;
      }
    }
  } finally {
    // A stream that failed cannot be cancelled, and needs no more than that.
    await reader.cancel().catch(() => undefined);
  }
}
