import { describe, expect, it } from 'vitest';
import type { RowBlock } from '../../src/lib/importer/rows/row-block.ts';
import type { PoolWorker } from '../../src/lib/rows/block-pool.ts';
import { blockText, type BlockSetup, type BlockText } from './block-text.ts';
import { knownBorders } from './ground.ts';
import { parseOptions } from './options.ts';
import { runDistances } from './run.ts';

const borders = knownBorders();

/** Works on blocks in this thread: starting another takes a second. */
function worker(setup: BlockSetup): PoolWorker<RowBlock, BlockText> {
  let answer = (_text: BlockText): void => undefined;
  return {
    send: (block) => setImmediate(() => answer(blockText(block, setup))),
    listen: (onanswer) => (answer = onanswer),
    end: () => undefined,
  };
}

async function run(input: string, ...args: readonly string[]) {
  const parsed = parseOptions(args, { borders: borders.map(({ id }) => id), cores: 1 });
  if (parsed.kind !== 'options') throw new Error(`These are no options: ${args.join(' ')}`);
  const { options } = parsed;
  const [out, said]: string[][] = [[], []];
  const border = borders.find(({ id }) => id === options.border)!;
  const streams = {
    input: (async function* () {
      if (input !== '') yield await Promise.resolve(new TextEncoder().encode(input));
    })(),
    write: async (bytes: Uint8Array) => {
      out?.push(await Promise.resolve(new TextDecoder().decode(bytes)));
    },
    say: (line: string) => said?.push(line),
  };
  const status = await runDistances(border, { options, streams, startWorker: worker });
  return { out: out?.join('') ?? '', said, status };
}

const firstCells = (out: string) => out.split('\r\n').map((line) => line.split(',')[0]);

describe('runDistances', () => {
  it('reads a share without a heading, and leaves that of the output out', async () => {
    const options = ['--columns', 'who,lon,lat', '--no-heading-out'];
    const { out, said, status } = await run('a,64.1,27\nb,63,28\n', ...options);
    expect(firstCells(out)).toEqual(['a', 'b', '']);
    expect([said, status]).toEqual([[], 0]);
    expect(await run('', ...options)).toEqual({ out: '', said: [], status: 0 });
  });

  it('writes the heading alone for a list without rows', async () => {
    const { out, said, status } = await run('name,lat,lon\n');
    expect(out).toMatch(/^name,lat,lon,measured_lon,.*,method\r\n$/);
    expect([said, status]).toEqual([[], 0]);
  });

  it('writes features as features, with all columns, on the border that is wanted', async () => {
    const feature = (name: string) =>
      `{"type":"Feature","properties":{"${name}":1},"geometry":{"type":"Point","coordinates":[64,27]}}\n`;
    const { out, status } = await run(feature('a') + feature('b'), '--border', 'gshhg');
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(found).toMatchObject([
      { properties: { a: '1', side: 'PK', border_dataset: 'gshhg 2.3.7' } },
      { properties: { b: '1' } },
    ]);
    expect(status).toBe(0);
  });

  it('writes features as CSV with the columns that are wanted, and names those left out', async () => {
    const input = '{"type":"Feature","properties":{"a":"x","b":2},"geometry":null}\n'.replace(
      'null',
      '{"type":"Point","coordinates":[64,27]}',
    );
    const options = ['--format', 'csv', '--columns', 'b'];
    const { out, said, status } = await run(input, ...options);
    expect(firstCells(out)).toEqual(['b', '2', '']);
    expect(said).toEqual([expect.stringContaining(': a; ')]);
    expect(status).toBe(0);
  });

  it('swaps longitude and latitude where it is told to', async () => {
    const { out } = await run('lat,lon\n64,27\n', '--swap');
    expect(out).toContain('64,27,64.0000000,27.0000000,point,');
    const point = '{"type":"Feature","geometry":{"type":"Point","coordinates":[27,64]}}\n';
    const features = await run(point, '--swap');
    expect(features.out).toContain('"coordinates":[64,27]');
  });

  it('says which columns it takes where others are as good', async () => {
    const { said } = await run('a,b\n27.1234,64.1234\n');
    expect(said).toEqual([expect.stringMatching(/^Positions are taken from a and b; /)]);
  });

  it.each([
    ['nothing at all', '', /^The file is empty\.$/],
    ['no position', 'a,b\n1,x\n2,y\n', /^None of the columns a, b says where /],
    ['binary input', '\u0000\u0001\u0002'.repeat(99), /\.$/],
    ['a ZIP archive', 'PK\u0003\u0004'.repeat(99), /^This is a ZIP archive, /],
    ['FlatGeobuf', 'fgb\u0003fgb\u0000'.repeat(9), /^This is FlatGeobuf, /],
  ])('ends with 2 and one sentence for %s', async (_, input, sentence) => {
    const { out, said, status } = await run(input);
    expect([out, status]).toEqual(['', 2]);
    expect(said).toEqual([expect.stringMatching(sentence)]);
  });
});
