import { write } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const writeBytes = promisify(write);
const pauseMs = 5;

/**
 * Writes bytes to an open file and waits until they are taken, off the main thread.
 * @throws what the system says, such as `EPIPE` where a reader has gone away.
 */
export async function writeAll(file: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    try {
      const { bytesWritten } = await writeBytes(file, bytes, at, bytes.length - at);
      at += bytesWritten;
    } catch (error) {
      if (!hasCode(error, 'EAGAIN')) throw error;
      // A pipe that somebody else made non-blocking is full.
      await setTimeout(pauseMs);
    }
  }
}

/** Whether an error is one of the system's. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
