import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Command or file by which each Debian package is known to be there. */
const needs = [
  { package: 'gmt', command: 'gmt' },
  { package: 'gmt-gshhg-full', file: '/usr/share/gmt-gshhg/binned_GSHHS_f.nc' },
  { package: 'gmt-dcw', file: '/usr/share/gmt-dcw/dcw-gmt.nc' },
  { package: 'gdal-bin', command: 'ogr2ogr' },
  { package: 'qgis-common', file: '/usr/share/qgis/resources/data/world_map.gpkg' },
  { package: 'gettext', command: 'msgunfmt' },
  { package: 'libgeonames-common', file: '/usr/share/locale/fa/LC_MESSAGES/geonames.mo' },
] as const;

function isThere(need: (typeof needs)[number]): boolean {
  if ('file' in need) return existsSync(need.file);
  return spawnSync('sh', ['-c', `command -v ${need.command}`]).status === 0;
}

/**
 * Makes sure that the Debian packages of the build are installed. Installs them where this can be done
 * without asking (root on a system with apt-get).
 *
 * @throws Error that names the one line to run, where it cannot.
 */
export function ensureDebianPackages(): void {
  const missing = needs.filter((need) => !isThere(need)).map((need) => need.package);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const hasApt = spawnSync('sh', ['-c', 'command -v apt-get']).status === 0;
  if (!hasApt || process.getuid?.() !== 0) {
    throw new Error(`Please run: sudo apt-get ${install.join(' ')}`);
  }
  execFileSync('apt-get', ['update'], { stdio: 'inherit' });
  execFileSync('apt-get', install, { stdio: 'inherit' });
}
