import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { deserializeStream } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { RowBlock } from '../row-block.ts';
import type { RowFile, RowProblem } from '../row-source.ts';
import { BlockWriter } from './block-writer.ts';
import { ByteSlices } from './byte-slices.ts';
import { FlatGeobufGate } from './flatgeobuf-gate.ts';
import { isSound } from './flatgeobuf-soundness.ts';
import { readChunks } from './read-chunks.ts';

/** What the library hands on of each feature: it as JSON, or null where it makes no sense. */
interface Found {
  readonly json: string | null;
}

/** Blocks of the features of FlatGeobuf. */
export async function* flatGeobufBlocks(
  file: RowFile,
  onread: (bytes: number) => void,
): AsyncGenerator<RowBlock, RowProblem | null, void> {
  const writer = new BlockWriter();
  const slices = new ByteSlices(readChunks(file, onread));
  const gate = new FlatGeobufGate(slices, file.size);
  let system = '';
  let missing = 0;
  const found = deserializeStream(gate as unknown as ReadableStream, {
    fromFeature: (_, feature, header) => foundOf(feature, header) as object,
    headerMetaFn: (header) => {
      system = otherSystem(header);
      if (system !== '') throw new RangeError(system);
      // The library would look for the size of an index of nothing without end.
      if (header.featuresCount === 0) header.indexNodeSize = 0;
      missing = header.featuresCount;
      gate.headerRead(header.indexNodeSize > 0);
    },
  }) as AsyncGenerator<Found, void, void>;
  try {
    for await (const { json } of found) {
      missing -= 1;
      if (json === null) writer.problem('not-a-feature', 0, '');
      else writer.add(0, json);
      const block = writer.take('full');
      if (block !== null) yield block;
    }
    if (missing > 0) gate.problem = 'cut-off';
  } catch {
    gate.problem ??= system === '' ? 'broken-flatgeobuf' : 'unsupported-reference-system';
  } finally {
    await slices.end();
  }
  const block = writer.take('any');
  if (block !== null) yield block;
  return gate.problem === null ? null : { reason: gate.problem, line: null, text: system };
}

function foundOf(feature: Feature, header: HeaderMeta): Found {
  try {
    return { json: JSON.stringify(featureOf(feature, header)) };
  } catch {
    return { json: null };
  }
}

function featureOf(feature: Feature, { columns, geometryType }: HeaderMeta) {
  const geometry = feature.geometry();
  const byteCount = feature.bb?.capacity() ?? 0;
  if (geometry !== null && !isSound(geometry, byteCount)) throw new RangeError('not sound');
  const properties = Object.entries(parseProperties(feature, columns));
  return {
    type: 'Feature',
    geometry: geometry === null ? null : fromGeometry(geometry, geometryType),
    // What is in bytes is no text.
    properties: Object.fromEntries(
      properties.filter(([, value]) => !(value instanceof Uint8Array)),
    ),
  };
}

/** Codes of WGS 84, with and without heights; 0 stands for none. */
const wgs84Codes = [0, 4326, 4979];

/** The name of a reference system that is not WGS 84; empty where it is, or where none is named. */
function otherSystem({ crs }: HeaderMeta): string {
  if (crs === null) return '';
  const { org, code, code_string: codeText, name } = crs;
  if (/CRS:?84/i.test(codeText ?? '') || wgs84Codes.includes(code)) return '';
  return [org ?? 'EPSG', code, name ?? ''].join(' ').trim();
}
