import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where downloaded packages and intermediate files stay; ignored by git, safe to delete. */
export const cacheFolder = join(root, '.cache', 'geodata');
/** Intermediate files of one run. */
export const workFolder = join(cacheFolder, 'work');
export const bordersFolder = join(root, 'geodata', 'borders');
export const basemapFolder = join(root, 'geodata', 'basemap');
export const toolsFolder = join(root, 'scripts', 'geodata', 'tools');
