import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const geodataFolder = fileURLToPath(new URL('../../geodata/', import.meta.url));
export const schemaFolder = join(geodataFolder, 'schema');
