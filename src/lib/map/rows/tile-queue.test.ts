import { expect, it, vi } from 'vitest';
import { TileQueue } from './tile-queue.ts';

/** A desk that answers when it is told to, and notes what it was asked for. */
function slowDesk() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  return {
    asked,
    answerNext: () => answers.shift()?.(),
    tile: (z: number, x: number, y: number) => {
      asked.push(`${z}/${x}/${y}`);
      return new Promise<ArrayBuffer>((resolve) => answers.push(() => resolve(new ArrayBuffer(z))));
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks for two tiles at a time, then for the one that was wished for last', async () => {
  const desk = slowDesk();
  const queue = new TileQueue(desk.tile);
  const { signal } = new AbortController();
  const first = queue.ask(1, 0, 0, signal);
  for (const z of [2, 3, 4]) void queue.ask(z, 0, 0, new AbortController().signal);
  expect(desk.asked).toEqual(['1/0/0', '2/0/0']);
  desk.answerNext();
  expect((await first).byteLength).toBe(1);
  expect(desk.asked).toEqual(['1/0/0', '2/0/0', '4/0/0']);
});

it('never asks for what is no longer wanted, and rejects it with the reason', async () => {
  const desk = slowDesk();
  const queue = new TileQueue(desk.tile, 1);
  void queue.ask(1, 0, 0, new AbortController().signal);
  const gone = new AbortController();
  const dropped = queue.ask(2, 0, 0, gone.signal);
  gone.abort(new Error('moved on'));
  await expect(dropped).rejects.toThrow('moved on');
  desk.answerNext();
  await settled();
  expect(desk.asked).toEqual(['1/0/0']);
  await expect(queue.ask(3, 0, 0, gone.signal)).rejects.toThrow('moved on');
  expect(desk.asked).toEqual(['1/0/0']);
});

it('goes on after a tile that could not be made', async () => {
  let asks = 0;
  const queue = new TileQueue(() => {
    asks += 1;
    return asks === 1 ? Promise.reject(new Error('no')) : Promise.resolve(new ArrayBuffer(7));
  }, 1);
  const { signal } = new AbortController();
  await expect(queue.ask(1, 0, 0, signal)).rejects.toThrow('no');
  expect((await queue.ask(1, 0, 0, signal)).byteLength).toBe(7);
});

it('makes a tile once that is asked for twice before its turn, and gives each asker its own', async () => {
  const desk = slowDesk();
  const queue = new TileQueue(desk.tile, 1);
  const signal = () => new AbortController().signal;
  void queue.ask(1, 0, 0, signal());
  const twice = [queue.ask(5, 6, 7, signal()), queue.ask(5, 6, 7, signal())];
  const gone = new AbortController();
  const left = queue.ask(5, 6, 7, gone.signal);
  gone.abort(new Error('moved on'));
  await expect(left).rejects.toThrow('moved on');
  desk.answerNext();
  await settled();
  desk.answerNext();
  const [first, second] = await Promise.all(twice);
  expect(desk.asked).toEqual(['1/0/0', '5/6/7']);
  expect([first?.byteLength, second?.byteLength]).toEqual([5, 5]);
  expect(first).not.toBe(second);
});

it('hands over together what is made shortly after one another', async () => {
  vi.useFakeTimers();
  try {
    const desk = slowDesk();
    const queue = new TileQueue(desk.tile);
    const got: number[] = [];
    for (const z of [1, 2, 3]) {
      const { signal } = new AbortController();
      void queue.ask(z, 0, 0, signal).then(({ byteLength }) => got.push(byteLength));
    }
    desk.answerNext();
    await vi.advanceTimersByTimeAsync(60);
    desk.answerNext();
    await vi.advanceTimersByTimeAsync(30);
    expect(got).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(got, 'none waits longer than 100 ms').toEqual([1, 2]);
    desk.answerNext();
    await vi.advanceTimersByTimeAsync(0);
    expect(got, 'the last one has nothing to wait for').toEqual([1, 2, 3]);
  } finally {
    vi.useRealTimers();
  }
});
