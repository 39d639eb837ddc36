import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, toolsFolder, workFolder } from './paths.ts';

const installFolder = join(cacheFolder, 'tools');
const lockName = 'package-lock.json';

function isInstalled(): boolean {
  const installed = join(installFolder, lockName);
  return (
    existsSync(join(installFolder, 'node_modules', '.package-lock.json')) &&
    readFileSync(installed, 'utf8') === readFileSync(join(toolsFolder, lockName), 'utf8')
  );
}

/** Installs the tools that `tools/package-lock.json` pins into the cache, with npm's integrity check. */
export function ensureTools(): void {
  if (isInstalled()) return;
  mkdirSync(installFolder, { recursive: true });
  for (const name of ['package.json', lockName]) {
    copyFileSync(join(toolsFolder, name), join(installFolder, name));
  }
  const args = ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: installFolder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Loads a CommonJS tool package by its name. */
export function requireTool(name: string): unknown {
  return createRequire(join(installFolder, 'package.json'))(name);
}

/** Runs mapshaper in the work folder. */
export function runMapshaper(args: readonly string[]): void {
  mkdirSync(join(workFolder, 'topo'), { recursive: true });
  const program = join(installFolder, 'node_modules', 'mapshaper', 'bin', 'mapshaper');
  execFileSync(process.execPath, [program, ...args, '-quiet'], {
    cwd: workFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
