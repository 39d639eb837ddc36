import { describe, expect, it } from 'vitest';
import type { SetAsideRow } from '../../src/lib/importer/rows/row-block.ts';
import { Findings } from './findings.ts';

const row = (line: number, reason: SetAsideRow['reason'] = 'not-a-position'): SetAsideRow => ({
  ...{ record: 0, line, column: 'lat', reason, text: `text ${line}` },
});

describe('Findings', () => {
  it('has nothing to say where all was well', async () => {
    const found = new Findings();
    found.add({ recordCount: 9, setAside: [], leftOut: [] });
    expect(found.status).toBe(0);
    expect(await found.lines()).toEqual([]);
  });

  it('counts what was set aside by reason, and shows the first five', async () => {
    const found = new Findings();
    const many = Array.from({ length: 7 }, (_, i) => row(i + 10));
    found.add({ recordCount: 60, setAside: [row(2, 'too-many-cells')], leftOut: [] });
    found.add({ recordCount: 40, setAside: many, leftOut: [] });
    expect(found.status).toBe(1);
    const lines = await found.lines();
    expect(lines[0]).toBe('8 of 100 rows were set aside:');
    expect(lines[1]).toMatch(/^ {2}7 × .+/);
    expect(lines[2]).toMatch(/^ {2}1 × .+/);
    expect(lines[3]).toBe('The first 5:');
    expect(lines.slice(4)).toHaveLength(5);
    expect(lines[5]).toMatch(/^ {2}Line 10, lat: .*\(“text 10”\)$/);
  });

  it('tells why a list was not read to its end', async () => {
    const found = new Findings();
    found.problem = { reason: 'cut-off', line: 12, text: '' };
    expect(found.status).toBe(2);
    expect(await found.lines()).toEqual([expect.stringMatching(/^Line 12: /)]);
  });

  it('names columns that did not find a place', async () => {
    const found = new Findings();
    found.add({ recordCount: 1, setAside: [], leftOut: ['a', 'b'] });
    found.add({ recordCount: 1, setAside: [], leftOut: ['b'] });
    expect(found.status).toBe(0);
    expect(await found.lines()).toEqual([expect.stringContaining(' a, b; ')]);
  });
});
