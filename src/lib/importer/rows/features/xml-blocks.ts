import type { ImportProblem } from '../../import-issue.ts';
import type { RowBlock } from '../row-block.ts';
import type { RowProblem } from '../row-source.ts';
import { BlockWriter } from './block-writer.ts';
import { gpxRecords } from './gpx-features.ts';
import { kmlRecords } from './kml-features.ts';
import { XmlCutter, type XmlRecord, type XmlRecords } from './xml-cutter.ts';
import { xmlText } from './xml-text.ts';

/** A kind of XML: what its records are, and how these become features of GeoJSON, as JSON can write them. */
export interface XmlKind extends XmlRecords {
  /**
   * Features of records, one for each; may throw for any of them.
   */
  readonly features: (records: readonly XmlRecord[]) => object[];
}

export const xmlKinds = { kml: kmlRecords, gpx: gpxRecords } as const;

/** In UTF-16 units: a tree of that size is searched quickly. */
const batchLength = 16_384;

const longestText = 80;

/** Blocks of the records of KML or GPX. */
export async function* xmlBlocks(
  bytes: AsyncIterable<Uint8Array>,
  kind: XmlKind,
): AsyncGenerator<RowBlock, RowProblem | null, void> {
  const writer = new BlockWriter();
  const cutter = new XmlCutter(kind);
  let problem: RowProblem | null = null;
  for await (const text of xmlText(bytes)) {
    problem = cutter.push(text);
    for (const batch of batches(cutter.records.splice(0))) {
      writeBatch(batch, kind, writer);
      const block = writer.take('full');
      if (block !== null) yield block;
    }
    if (problem !== null) break;
  }
  problem ??= cutter.end();
  if (problem === null && cutter.hasLinks && writer.isUnused) {
    problem = { reason: 'only-links', line: null, text: '' };
  }
  const block = writer.take('any');
  if (block !== null) yield block;
  return problem;
}

function* batches(records: readonly XmlRecord[]): Generator<XmlRecord[], void, void> {
  let batch: XmlRecord[] = [];
  let length = 0;
  for (const record of records) {
    batch.push(record);
    length += record.xml.length;
    if (length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

function writeBatch(batch: readonly XmlRecord[], kind: XmlKind, writer: BlockWriter): void {
  const lines = jsonOf(batch, kind);
  if (Array.isArray(lines)) {
    for (const [i, json] of lines.entries()) writer.add(batch[i]?.line ?? 0, json);
    return;
  }
  // One of them spoils the others, so that each is read by itself.
  for (const record of batch) {
    const json = record.xml === '' ? 'feature-too-large' : jsonOf([record], kind);
    if (typeof json !== 'string') writer.add(record.line, json[0] ?? '');
    else writer.problem(json, record.line, record.xml.slice(0, longestText));
  }
}

function jsonOf(records: readonly XmlRecord[], kind: XmlKind): string[] | ImportProblem {
  if (records.some(({ xml }) => xml === '')) return 'feature-too-large';
  try {
    const features = kind.features(records);
    if (features.length !== records.length) return 'malformed-xml';
    return features.map((feature) => JSON.stringify(feature));
  } catch (error) {
    return error instanceof RangeError ? 'too-deep' : 'malformed-xml';
  }
}
