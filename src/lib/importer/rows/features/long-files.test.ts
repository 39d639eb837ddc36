import { expect, it } from 'vitest';
import { readRows, shortAside, shortProblem } from '../../../../../tests/fixtures/row-file.ts';
import type { RowFile } from '../row-source.ts';

const encoder = new TextEncoder();

/** A file that is made while it is read. */
function longFile(start: string, piece: string, count: number, end: string): RowFile {
  const parts = [start, piece, end].map((part) => encoder.encode(part));
  const [first, middle, last] = parts as [Uint8Array, Uint8Array, Uint8Array];
  const head = new Blob([first.slice(), ...Array.from({ length: 20 }, () => middle.slice())]);
  return {
    name: 'long',
    size: first.length + middle.length * count + last.length,
    slice: (from = 0) => (from === 0 ? head.slice(0, 262_144) : new Blob([last.slice()])),
    stream: () => {
      let turn = -1;
      return new ReadableStream({
        pull: (controller) => {
          if (turn === -1) controller.enqueue(first.slice());
          else if (turn < count) controller.enqueue(middle.slice());
          else controller.enqueue(last.slice());
          if (turn === count) controller.close();
          turn += 1;
        },
      });
    },
  };
}

const feature =
  '{"type":"Feature","properties":{"n":1},"geometry":{"type":"Point","coordinates":[1,2]}},\n';

it('a long file is read in blocks that stay small', async () => {
  const rows = await readRows(
    longFile('{"features":[', feature.repeat(1000), 50, `${feature.slice(0, -2)}]}`),
  );
  expect(rows.problem).toBeNull();
  expect(rows.read.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(50_001);
  expect(Math.max(...rows.blocks.map(({ bytes }) => bytes.length))).toBeLessThan(800_000);
  expect(rows.blocks.map(({ number }) => number)).toEqual(rows.blocks.map((_, i) => i));
});

it.each([
  ['GeoJSON', `{"features":[${feature}{"a":"`, `"},${feature.slice(0, -2)}]}`, 65],
  [
    'KML',
    '<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark><Placemark>',
    '</Placemark><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>',
    17,
  ],
])(
  'a record of %s that is too large is set aside, and those beside it are kept',
  async (_, start, end, megabytes) => {
    const rows = await readRows(longFile(start, 'x'.repeat(1 << 20), megabytes, end));
    expect(shortAside(rows)).toEqual([
      start.startsWith('<') ? 'feature-too-large:1' : 'feature-too-large:2',
    ]);
    expect(rows.read.map(({ rowCount }) => rowCount)).toEqual([2]);
    expect(shortProblem(rows)).toBeNull();
  },
);

it('reading that is ended early lets go of the file', async () => {
  let isCancelled = false;
  const file = longFile('{"features":[', feature.repeat(1000), 50, ']}');
  const opened = await (await import('../open-rows.ts')).openRows(file, null);
  if (opened.kind !== 'source') throw new TypeError('not opened');
  const { stream } = file;
  file.stream = () => {
    const reader = stream.call(file).getReader();
    return new ReadableStream({
      pull: async (controller) => controller.enqueue((await reader.read()).value!),
      cancel: () => {
        isCancelled = true;
      },
    });
  };
  const blocks = opened.source.blocks(() => undefined);
  expect((await blocks.next()).done).toBe(false);
  await blocks.return(null);
  expect(isCancelled).toBe(true);
});
