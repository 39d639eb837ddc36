import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../row-layout.ts';
import { readBlock, readCells } from '../read-block.ts';
import { openTable } from './table-source.ts';

function open(text: string, choices: Partial<TableChoices> | null = null, headBytes = Infinity) {
  const bytes = new TextEncoder().encode(text);
  return openTable(new File([bytes], 'list.txt'), bytes.subarray(0, headBytes), choices);
}

describe('openTable', () => {
  it('reads a file from its start to its end', async () => {
    const opened = open(`id,lat,lon\n${'1,26.97,64.09\n'.repeat(50_000)}2,x,1\n`, null, 1000);
    if (opened.kind === 'problem') throw new Error(opened.problem.reason);
    const { source } = opened;
    expect(source).toMatchObject({ format: 'table', isSure: true });
    expect(source.preview).toMatchObject({ columns: ['id', 'lat', 'lon'] });
    const seen: number[] = [];
    let rowCount = 0;
    let setAside = 0;
    for await (const block of source.blocks((bytes) => seen.push(bytes))) {
      const rows = readBlock(block, source.layout);
      rowCount += rows.rowCount;
      setAside += rows.setAside.length;
      expect(readCells(block, source.layout, rows.columns)).toHaveLength(rows.recordCount);
    }
    expect([rowCount, setAside]).toEqual([50_000, 1]);
    expect(seen.at(-1)).toBe(50_000 * 14 + 17);
  });

  it.each([
    ['', 'empty-file'],
    ['\ufeff\n \n', 'empty-file'],
    ['lat,lon,date\n', 'heading-only'],
    ['This is a text.\nIt goes on.\n', 'single-column'],
  ])('says what is wrong with %j', (text, reason) => {
    expect(open(text)).toEqual({ kind: 'problem', problem: { reason, line: null, text: '' } });
  });

  it('lets a person choose what was not found', () => {
    const { kind } = open('name,place\na,b\n');
    expect(kind).toBe('source');
    expect(open('a b\nc d\n', { delimiter: ';' })).toMatchObject({ source: { isSure: false } });
  });
});
