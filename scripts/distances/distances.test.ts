import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Papa from 'papaparse';
import { describe, it } from 'vitest';
import { incidentRows } from '../../tests/bench/rows/incident-rows.ts';

const script = join(import.meta.dirname, '../distances.ts');

function start(input: string, ...options: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    cwd: join(import.meta.dirname, '../..'),
  });
  // A command that does not read to the end closes its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = once(child, 'close').then(([status]: unknown[]) => status);
  return { child, ended, said: text(child.stderr) };
}

// What the command does with its input is tested in run.test.ts; here it is tried as a whole.
describe.concurrent('the command', () => {
  it('keeps the order of many blocks on several threads, and says what was set aside', async ({
    expect,
  }) => {
    const list = [...incidentRows(9000)].join('').trimEnd().split('\n');
    list[6000] = 'BAD,,,,,ninety,sixty,,"never ""mind"""';
    const aside = join(tmpdir(), `sarhad-set-aside-${process.pid}.csv`);
    const { child, ended, said } = start(list.join('\n'), '--jobs', '2', '--set-aside', aside);
    const rows = Papa.parse<string[]>(await text(child.stdout)).data.slice(1, -1);
    expect(rows.map(([id]) => id)).toEqual(
      list.flatMap((line, i) => (i === 0 || i === 6000 ? [] : [line.slice(0, 11)])),
    );
    expect(await ended).toBe(1);
    expect(await said).toMatch(/^1 of 9000 rows was set aside:\n {2}1 × .+\nWhere:\n {2}Line 6001/);
    const listed = await readFile(aside, 'utf8');
    await rm(aside);
    expect(listed).toMatch(/^line,column,reason,text\r\n6001,.*ninety.*\r\n$/);
  });

  it('ends quietly when its reader goes away', async ({ expect }) => {
    const { child, ended, said } = start([...incidentRows(6000)].join(''), '--jobs', '1');
    child.stdout.once('data', () => child.stdout.destroy());
    expect([await said, await ended]).toEqual(['', 0]);
  });

  it('says in one sentence what is wrong with its options', async ({ expect }) => {
    const { ended, said } = start('', '--unheard-of');
    expect([await said, await ended]).toEqual(["Unknown option '--unheard-of'.\n", 2]);
  });
});
