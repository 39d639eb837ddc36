import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { RowBlock } from '../row-block.ts';
import type { RowFile, RowProblem } from '../row-source.ts';
import { BlockWriter } from './block-writer.ts';
import { deepestCollection } from './feature-geometry.ts';
import { isMembers } from './members.ts';
import { readChunks } from './read-chunks.ts';
import { utf8Chunks } from './utf8-chunks.ts';

/** A text of that size and all that is in it fit into the memory of a telephone. */
export const largestTopologyBytes = 100_000_000;

/** Arcs may be used over and over, and so make a small file large. */
const mostPositions = 2_000_000;

/** Blocks of the features of TopoJSON, which can only be read as a whole. */
export async function* topologyBlocks(
  file: Pick<RowFile, 'stream'>,
  encoding: string,
  onread: (bytes: number) => void,
): AsyncGenerator<RowBlock, RowProblem | null, void> {
  const topology = await parsedTopology(file, encoding, onread);
  if (typeof topology === 'string') return { reason: topology, line: null, text: '' };
  const writer = new BlockWriter();
  for (const object of objectsOf(topology)) {
    const json = featureJson(topology, object);
    if (json === null) writer.problem('not-a-feature', 0, excerpt(object));
    else writer.add(0, json);
    const block = writer.take('full');
    if (block !== null) yield block;
  }
  const block = writer.take('any');
  if (block !== null) yield block;
  return null;
}

async function parsedTopology(
  file: Pick<RowFile, 'stream'>,
  encoding: string,
  onread: (bytes: number) => void,
): Promise<Topology | 'malformed-json' | 'too-deep' | 'broken-topology'> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of utf8Chunks(readChunks(file, onread), encoding)) {
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    const value: unknown = JSON.parse(text + decoder.decode());
    return isTopology(value) ? value : 'broken-topology';
  } catch (error) {
    return error instanceof RangeError ? 'too-deep' : 'malformed-json';
  }
}

function isTopology(value: unknown): value is Topology {
  if (!isMembers(value)) return false;
  return isMembers(value.objects) && Array.isArray(value.arcs) && value.arcs.every(Array.isArray);
}

/** Every geometry of the outermost collections, one after the other. */
function* objectsOf({ objects }: Topology): Generator<unknown, void, void> {
  for (const object of Object.values(objects) as unknown[]) {
    const geometries = isMembers(object) ? object.geometries : undefined;
    if (Array.isArray(geometries)) yield* geometries as unknown[];
    else yield object;
  }
}

/** A feature as JSON; null where it is none or has more positions than a file of people's work. */
function featureJson(topology: Topology, object: unknown): string | null {
  if (!isMembers(object)) return null;
  try {
    if (positionCount(topology, object, 0) > mostPositions) return null;
    return JSON.stringify(feature(topology, object as unknown as GeometryObject));
  } catch {
    // An arc that there is none of, a list that is none, and the like.
    return null;
  }
}

function positionCount(topology: Topology, value: unknown, depth: number): number {
  if (depth > deepestCollection) return Infinity;
  if (typeof value === 'number') return topology.arcs[value < 0 ? ~value : value]?.length ?? 0;
  if (Array.isArray(value)) return sum(value, (part) => positionCount(topology, part, depth + 1));
  if (!isMembers(value)) return 0;
  const { arcs, geometries } = value;
  return positionCount(topology, arcs, depth) + positionCount(topology, geometries, depth + 1);
}

/** As far as it matters: many long lists need not be counted to their ends. */
function sum(parts: readonly unknown[], count: (part: unknown) => number): number {
  let total = 0;
  for (const part of parts) {
    total += count(part);
    if (total > mostPositions) break;
  }
  return total;
}

const excerpt = (object: unknown): string => {
  const { type, id } = isMembers(object) ? object : {};
  return [type, id]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
};
