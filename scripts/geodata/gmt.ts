import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Position } from '#lib/geo/position.ts';
import { cacheFolder } from './paths.ts';

/** One `>` segment of GMT's text output: its header without the mark, and its positions. */
export interface GmtSegment {
  readonly header: string;
  readonly positions: readonly Position[];
}

function parsePosition(line: string): Position {
  const [longitude, latitude] = line.trim().split(/\s+/).map(Number);
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    throw new Error(`GMT printed a line that is no position: ${line}`);
  }
  return [longitude ?? NaN, latitude ?? NaN];
}

/** Runs `gmt coast` with `-M` (dump as text) and returns its segments in the order GMT prints them. */
export function gmtCoast(options: readonly string[]): GmtSegment[] {
  mkdirSync(cacheFolder, { recursive: true });
  const settings = ['--GMT_HISTORY=false', '--FORMAT_GEO_OUT=D', '--FORMAT_FLOAT_OUT=%.12lg'];
  const text = execFileSync('gmt', ['coast', '-M', ...options, ...settings], {
    cwd: cacheFolder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text
    .split('>')
    .slice(1)
    .map((block) => {
      const [header = '', ...lines] = block.split('\n');
      const positions = lines.filter((line) => line.trim() !== '').map(parsePosition);
      return { header: header.trim(), positions };
    });
}
