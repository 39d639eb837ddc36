import { refused } from '../refused.ts';
import type { OpenedRows, RowFile } from '../row-source.ts';
import { startText, type StartEncoding } from '../text-start.ts';
import { featureSource } from './feature-source.ts';
import { jsonBlocks } from './json-blocks.ts';
import { jsonLook } from './json-look.ts';
import { largestTopologyBytes, topologyBlocks } from './topology-blocks.ts';

const tailBytes = 4096;

/**
 * Opens a file of JSON by what its beginning says; null where it is none from the outset.
 * @param isWhole whether the beginning is all of it.
 */
export async function openJson(
  file: RowFile,
  head: string,
  encoding: StartEncoding,
  isWhole: boolean,
): Promise<OpenedRows | null> {
  const tail = await file.slice(Math.max(0, file.size - tailBytes)).arrayBuffer();
  const look = jsonLook(head, startText(new Uint8Array(tail), encoding), isWhole);
  switch (look.kind) {
    case 'none':
      return null;
    case 'malformed':
      return refused('malformed-json');
    case 'other':
      return refused('other-json');
    case 'topology':
      if (file.size > largestTopologyBytes) return refused('topology-too-large');
      return featureSource(file, 'topojson', (source, onread) =>
        topologyBlocks(source, encoding, onread),
      );
    case 'features': {
      const { form, crs } = look;
      if (crs !== null && !isWgs84(crs)) return refused('unsupported-reference-system', crs);
      return featureSource(file, form === 'value' ? 'geojson' : 'ndjson', (source, onread) =>
        jsonBlocks(source, form, encoding, onread),
      );
    }
  }
}

/** Names of WGS 84 as GeoJSON writes them. */
const isWgs84 = (name: string) => /CRS:?84|EPSG:+4326\b/i.test(name);
