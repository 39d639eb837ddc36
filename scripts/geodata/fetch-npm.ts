import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages, type NpmPackageName } from './npm-packages.ts';
import { cacheFolder } from './paths.ts';

function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

/**
 * Folder that holds the unpacked files of a pinned npm package; fetches it with `npm pack` unless the
 * archive is in the cache already. The archive is checked on every call.
 *
 * @throws Error if the archive is not the pinned one.
 */
export function npmPackageFolder(name: NpmPackageName): string {
  const { version, integrity } = npmPackages[name];
  const base = `${name.replace('@', '').replace('/', '-')}-${version}`;
  const archive = join(cacheFolder, `${base}.tgz`);
  const folder = join(cacheFolder, base);
  mkdirSync(cacheFolder, { recursive: true });
  if (!existsSync(archive)) {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], {
      cwd: cacheFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const found = integrityOf(archive);
  if (found !== integrity) {
    throw new Error(`The archive of ${name}@${version} has integrity ${found}, not ${integrity}.`);
  }
  if (!existsSync(folder)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    execFileSync('tar', ['xzf', archive, '-C', partial, '--strip-components', '1']);
    execFileSync('mv', [partial, folder]);
  }
  return folder;
}
