import { describe, expect, it } from 'vitest';
import { InputFile } from './input-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Counts how many chunks have been asked for. */
function countedChunks(count: number, chunkBytes: number) {
  const asked = { count: 0 };
  const chunks = (async function* () {
    for (; asked.count < count;) {
      asked.count += 1;
      yield await Promise.resolve(new Uint8Array(chunkBytes).fill(asked.count));
    }
  })();
  return { asked, chunks };
}

const readAll = async (file: InputFile) =>
  new Uint8Array(await new Response(file.stream()).arrayBuffer());

describe('InputFile', () => {
  it('gives the start of a stream again and again, and all of it once settled', async () => {
    const file = await InputFile.from(countedChunks(9, 200_000).chunks);
    for (let turn = 0; turn < 2; turn += 1) {
      const reader = file.stream().getReader();
      const first = await reader.read();
      for (let more = 0; more < 4; more += 1) await reader.read();
      expect([first.value?.length, first.value?.[0]]).toEqual([200_000, 1]);
      await reader.cancel();
    }
    file.settle();
    const all = await readAll(file);
    expect(all.length).toBe(1_800_000);
    expect(Array.from({ length: 9 }, (_, i) => all[i * 200_000])).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('reads no more than is asked for', async () => {
    const { asked, chunks } = countedChunks(50, 100_000);
    const file = await InputFile.from(chunks);
    const looking = file.stream().getReader();
    for (let turn = 0; turn < 6; turn += 1) await looking.read();
    await new Promise(setImmediate);
    expect(asked.count).toBe(6);
    file.settle();
    const reader = file.stream().getReader();
    for (let turn = 0; turn < 8; turn += 1) await reader.read();
    expect(asked.count).toBe(8);
  });

  it('has the size of what is whole, and else none to speak of', async () => {
    const whole = await InputFile.from(
      (async function* () {
        yield await Promise.resolve(bytesOf('lat,lon\n'));
        yield bytesOf('27,64\n');
      })(),
    );
    expect(whole.size).toBe(14);
    expect(await whole.slice(8, 10).text()).toBe('27');
    expect(await whole.slice(whole.size - 3).text()).toBe('64\n');
    const long = await InputFile.from(countedChunks(9, 200_000).chunks);
    expect(long.size).toBe(Number.MAX_SAFE_INTEGER);
    expect(long.slice(long.size - 4096).size).toBe(0);
  });
});
