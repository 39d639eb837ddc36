import { readFileSync } from 'node:fs';
import { borderLengths } from '#lib/server/border-lengths.ts';
import { theCase } from '#lib/server/case-files.ts';
import { credits } from '#lib/server/credits.ts';
import type { PageServerLoad } from './$types';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export const load: PageServerLoad = () => ({
  version,
  notice: theCase.info.notice,
  caseLicence: theCase.info.licence,
  borders: borderLengths(),
  credits,
});
