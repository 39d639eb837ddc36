import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RowBlock } from '../row-block.ts';
import { longestRecordBytes } from './record-cutter.ts';
import { cutOffMark, unclosedMark } from './record-marks.ts';
import { tableBlocks, type TableFrame } from './table-blocks.ts';

const frame: TableFrame = { encoding: 'utf-8', delimiter: ',', hasHeading: false };

/** The bytes in pieces that end at the given places, or in pieces of a size. */
async function* pieces(bytes: Uint8Array, ends: readonly number[]) {
  let start = 0;
  for (const end of [...ends.toSorted((a, b) => a - b), bytes.length]) {
    yield await Promise.resolve(bytes.subarray(start, end));
    start = Math.min(end, bytes.length);
  }
}

async function blocksOf(
  text: string | Uint8Array,
  {
    ends = [],
    blockBytes = 1,
    ...changes
  }: Partial<TableFrame> & { ends?: number[]; blockBytes?: number } = {},
): Promise<RowBlock[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const blocks: RowBlock[] = [];
  const found = tableBlocks(pieces(bytes, ends), { ...frame, ...changes }, { blockBytes });
  for await (const block of found) blocks.push(block);
  return blocks;
}

const textOf = ({ bytes }: RowBlock) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const parsed = (text: string, delimiter = ',') => {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, errors } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  return {
    data: data.slice(0, -1),
    isOpen,
    isBroken: errors.some(({ type }) => type === 'Quotes'),
  };
};

const bits = [
  'a',
  'b',
  '"',
  '"',
  '""',
  ',',
  ',',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\u00a0',
  'é',
  '\ufeff',
];
const messyText = fc
  .array(fc.constantFrom(...bits), { maxLength: 40 })
  .map((list) => list.join(''));
const ends = fc.array(fc.nat(60), { maxLength: 6 });
const blockBytes = fc.integer({ min: 1, max: 30 });

describe('tableBlocks', () => {
  it('cuts where Papa Parse sees the ends of records, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(messyText, ends, blockBytes, async (text, chunkEnds, least) => {
        const plain = text.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
        const whole = parsed(plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`);
        fc.pre(!whole.isBroken);
        const blocks = await blocksOf(text, { ends: chunkEnds, blockBytes: least });
        const cut = blocks.flatMap((block) => parsed(textOf(block)).data);
        const isEmpty = (cells: string[]) => cells.length === 1 && cells[0]?.trim() === '';
        expect(cut.filter((cells) => !isEmpty(cells))).toEqual(
          whole.data.filter((cells) => !isEmpty(cells)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same bytes and lines however the bytes come, broken or not', async () => {
    await fc.assert(
      fc.asyncProperty(messyText, ends, blockBytes, async (text, chunkEnds, least) => {
        const whole = await blocksOf(text, { blockBytes: least });
        const cut = await blocksOf(text, { ends: chunkEnds, blockBytes: least });
        expect(cut.map(textOf)).toEqual(whole.map(textOf));
        expect(cut.map(({ firstLine }) => firstLine)).toEqual(
          whole.map(({ firstLine }) => firstLine),
        );
        expect(whole.some((block) => parsed(textOf(block)).isOpen)).toBe(false);
        let line = whole[0]?.firstLine ?? 1;
        for (const block of whole) {
          expect(block.firstLine).toBe(line);
          line += textOf(block).split('\n').length - 1;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes any bytes', async () => {
    const likely = fc.constantFrom(
      0x22,
      0x22,
      0x2c,
      0x0a,
      0x0d,
      0x20,
      0xc2,
      0xa0,
      0xe2,
      0x80,
      0x61,
    );
    const anyBytes = fc
      .array(fc.oneof(likely, fc.nat(255)), { maxLength: 60 })
      .map((list) => Uint8Array.from(list));
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'windows-1256', 'shift_jis');
    await fc.assert(
      fc.asyncProperty(anyBytes, encodings, fc.boolean(), async (bytes, encoding, hasHeading) => {
        const blocks = await blocksOf(bytes, { encoding, hasHeading });
        expect(blocks.every((block) => block.bytes.at(-1) === 0x0a)).toBe(true);
        expect(blocks.some((block) => parsed(textOf(block)).isOpen)).toBe(false);
      }),
    );
  });

  it('numbers blocks, and lets the heading go', async () => {
    const blocks = await blocksOf('\n\n"a\nb",c\n1,2\n"3\n3",4\n5,6', { hasHeading: true });
    expect(blocks.map(({ number, firstLine }) => [number, firstLine])).toEqual([
      [0, 5],
      [1, 6],
      [2, 8],
    ]);
    expect(blocks.map(textOf)).toEqual(['1,2\n', '"3\n3",4\n', '5,6\n']);
  });

  it('lets the line go in which a spreadsheet names the delimiter', async () => {
    const blocks = await blocksOf('sep=;\r\na;b\r\n1;2\r\n', { delimiter: ';', hasHeading: true });
    expect(blocks.map(textOf)).toEqual(['1;2\r\n']);
    expect(blocks[0]?.firstLine).toBe(3);
  });

  it('fills blocks to at least the size that is wanted', async () => {
    const blocks = await blocksOf('1,2\n'.repeat(11), { blockBytes: 10, hasHeading: true });
    expect(blocks.map(({ bytes }) => bytes.length)).toEqual([12, 12, 12, 4]);
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1256', 'gb18030'])(
    'gives %s as UTF-8',
    async (encoding) => {
      const foreign: Record<string, number[]> = {
        'utf-16le': [0xff, 0xfe, 0x33, 0x06, 0x0a, 0x00],
        'utf-16be': [0xfe, 0xff, 0x06, 0x33, 0x00, 0x0a],
        'windows-1256': [0xd3, 0x0a],
        gb18030: [0x81, 0x31, 0x85, 0x30, 0x0a],
      };
      const bytes = Uint8Array.from(foreign[encoding] ?? []);
      const blocks = await blocksOf(bytes, { encoding, ends: [1, 2, 3] });
      const expected = new TextDecoder(encoding).decode(bytes);
      expect(blocks.map(textOf)).toEqual([expected]);
    },
  );
});

describe('records without an end', () => {
  it('sets a line aside whose quotation mark has no counterpart, and goes on in the next', async () => {
    const blocks = await blocksOf('1,2\n3,"4\n5,6\n7,8\n');
    expect(blocks.map(textOf)).toEqual(['1,2\n', `3,${unclosedMark}4\n`, '5,6\n', '7,8\n']);
  });

  it('does not take the start of a later cell for the end of an earlier one', async () => {
    const blocks = await blocksOf('1,"a,b\n2,c\n3,"d",e\n');
    expect(blocks.map(textOf)).toEqual([`1,${unclosedMark}a,b\n`, '2,c\n', '3,"d",e\n']);
  });

  it('keeps a lone quotation mark within the line of its cell', async () => {
    const text = '1,"he said "no", twice",2\n3,4\n';
    expect((await blocksOf(text)).map(textOf)).toEqual(['1,"he said "no", twice",2\n', '3,4\n']);
  });

  it('looks for the counterpart for a megabyte', async () => {
    const rows = '1,2,3,4,5,6,7,8\n'.repeat(longestRecordBytes / 16 + 10);
    const blocks = await blocksOf(`0,"\n${rows}9,"x"\n`, {
      ...{ ends: [5, 300_000, 600_000], blockBytes: 100_000 },
    });
    expect(blocks.map(textOf).join('')).toBe(`0,${unclosedMark}\n${rows}9,"x"\n`);
    const near = `0,"\n${'1,2\n'.repeat(1000)}9",x\n`;
    expect((await blocksOf(near)).map(textOf)).toEqual([near]);
  });

  it('knows where it is when the bytes before were given away', async () => {
    const rows = '19,"x\ny"\n'.repeat(300_000);
    const steps = Array.from({ length: 150 }, (_, step) => step * 25_000);
    const plain = await blocksOf(rows, { ends: steps, blockBytes: 5001 });
    expect(plain.filter((block) => textOf(block).startsWith('y"'))).toEqual([]);
    const open = `0,"\n${'1,2,3,4,5,6,7,8\n'.repeat(longestRecordBytes / 16)}`;
    const blocks = await blocksOf(open + rows, { ends: steps, blockBytes: 5001 });
    expect(blocks.map(textOf).join('') === open.replace('"', unclosedMark) + rows).toBe(true);
  });

  it('takes bytes that are no character for no blank after a quotation mark', async () => {
    const bytes = Uint8Array.of(0x22, 0x61, 0x22, 0xc2, 0x20, 0x2c, 0x0a, 0x22, 0x2c, 0x0a);
    const blocks = await blocksOf(bytes);
    expect(blocks.map(textOf)).toEqual(['"a"\ufffd ,\n",\n']);
  });

  it('takes no longer where every line has one', async () => {
    const rows = '1,""abc\n'.repeat(200_000);
    const start = performance.now();
    const blocks = await blocksOf(rows, { blockBytes: 2 ** 18 });
    expect(blocks.map(textOf).join('')).toBe(rows.replaceAll('""', `${unclosedMark}"`));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('cuts a record off that is longer than a megabyte', async () => {
    const long = 'x'.repeat(2 * longestRecordBytes);
    const blocks = await blocksOf(`1,2\n3,${long}\n4,5\n`, { ends: [500_000] });
    const [, first = '', ...others] = blocks.map(textOf);
    expect(first.replace(/x+/, 'x')).toBe(`3,x,${cutOffMark}\n`);
    expect(others).toEqual(['4,5\n']);
    expect(blocks[2]?.firstLine).toBe(3);
  });
});
