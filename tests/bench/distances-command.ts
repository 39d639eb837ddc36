import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { peakBytes } from './own-list/peak-memory.ts';
import { writeIncidentRows } from './rows/incident-rows.ts';

/** One run of the command over a list. */
export interface CommandRun {
  readonly rowCount: number;
  readonly jobs: number;
  readonly milliseconds: number;
  /** The most memory that the process and its threads held; 0 where the system does not tell. */
  readonly peakBytes: number;
}

export interface DistancesCommandBench {
  /** One thread, then all, then all over a list that is four times as long. */
  readonly oneThread: CommandRun;
  readonly allThreads: CommandRun;
  readonly longer: CommandRun;
}

const project = resolve(import.meta.dirname, '../..');
const rowCount = 500_000;
const lookMilliseconds = 50;

/** Runs `npm run distances` over made-up lists, with one thread and with one for each core. */
export async function benchDistancesCommand(): Promise<DistancesCommandBench> {
  const folder = mkdtempSync(join(tmpdir(), 'distances-'));
  try {
    const short = { path: join(folder, 'short.csv'), rowCount };
    const long = { path: join(folder, 'long.csv'), rowCount: 4 * rowCount };
    for (const list of [short, long]) writeIncidentRows(list.path, list.rowCount);
    const all = availableParallelism();
    return {
      oneThread: await timedRun(short, 1),
      allThreads: await timedRun(short, all),
      longer: await timedRun(long, all),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timedRun(
  list: { readonly path: string; readonly rowCount: number },
  jobs: number,
): Promise<CommandRun> {
  const input = openSync(list.path, 'r');
  const output = openSync('/dev/null', 'w');
  const start = performance.now();
  let peak = 0;
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/distances.ts', '--jobs', String(jobs)],
    { cwd: project, stdio: [input, output, 'inherit'] },
  );
  const looks = setInterval(() => {
    peak = Math.max(peak, peakBytes(command.pid ?? 0));
  }, lookMilliseconds);
  try {
    const code = await new Promise<number | null>((ended, failed) => {
      command.once('error', failed).once('exit', ended);
    });
    if (code !== 0) throw new Error(`The command ended with status ${code}.`);
    const milliseconds = performance.now() - start;
    return { rowCount: list.rowCount, jobs, milliseconds, peakBytes: peak };
  } finally {
    clearInterval(looks);
    closeSync(input);
    closeSync(output);
  }
}
