import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { runCommand } from '../test/run-command.ts';
import { acquireBrowser, type Browser } from './acquire-browser.ts';
import { findBrowsers } from './find-browsers.ts';
import { installationsFor, type Installation } from './installations.ts';

const probeLimitMs = 30_000;

/** A Chromium that starts on this machine, installed now if need be. */
export function ensureBrowser(): Promise<Browser> {
  const machine = {
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    hasAptGet: existsSync('/usr/bin/apt-get'),
  };
  return acquireBrowser({
    chosen: process.env.CHROMIUM_PATH,
    candidates: findBrowsers,
    startsUp,
    installations: installationsFor(machine),
    install,
  });
}

async function startsUp(path: string): Promise<boolean> {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return existsSync(path);
  try {
    await promisify(execFile)(path, ['--version'], { timeout: probeLimitMs });
    return true;
  } catch {
    return false;
  }
}

async function install({ title, commands }: Installation): Promise<void> {
  process.stdout.write(`No browser starts here; trying to install ${title}.\n`);
  for (const command of commands) {
    const end = await runCommand(command);
    if (end.kind === 'stopped') process.stdout.write(`${end.reason}.\n`);
    if (end.kind === 'stopped' || end.code !== 0) return;
  }
}
