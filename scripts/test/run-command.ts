import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Time after which the program and all it started are ended, in milliseconds. */
  readonly limitMs: number;
}

export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'stopped'; readonly reason: string };

const onWindows = process.platform === 'win32';
const ownPrograms = resolve(import.meta.dirname, '../../node_modules/.bin');

/** Runs a program of the project or of the system, its output going straight to ours. Never rejects. */
export function runCommand({ program, args, env, limitMs }: Command): Promise<CommandEnd> {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: `${ownPrograms}${delimiter}${process.env.PATH ?? ''}` },
      // A group of its own lets us end what the program itself started, a server for instance.
      detached: !onWindows,
      shell: onWindows,
    });
    const limit = setTimeout(() => {
      endGroup(child);
      finish({ kind: 'stopped', reason: `${program} took longer than ${seconds(limitMs)}` });
    }, limitMs);
    const interrupt = () => {
      endGroup(child);
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (end: CommandEnd) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      settle(end);
    };
    child.once('error', (error) => {
      finish({ kind: 'stopped', reason: `${program} did not start: ${error.message}` });
    });
    child.once('exit', (code, signal) => {
      finish(
        code === null
          ? { kind: 'stopped', reason: `${program} was ended by ${signal ?? 'a signal'}` }
          : { kind: 'exited', code },
      );
    });
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (onWindows) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`;
}
