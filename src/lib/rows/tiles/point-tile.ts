import { PbfWriter } from 'pbf';
import { tileExtent, type TilePoints } from './thin-points.ts';

// Numbers of fields in the Mapbox Vector Tile specification 2.1.
const tile = { layer: 3 } as const;
const layer = { name: 1, feature: 2, key: 3, value: 4, extent: 5, version: 15 } as const;
const feature = { id: 1, tags: 2, type: 3, geometry: 4 } as const;
const value = { unsigned: 5 } as const;

const formatVersion = 2;
const pointType = 1;
const moveToOnePoint = (1 << 3) | 1;
const keys = ['count', 'row'] as const;

/**
 * Points as a Mapbox vector tile: layer `rows`, each point with its row as id and the properties `count` and `row`.
 * No bytes without points. Written field by field, since writers of whole features make objects for each.
 */
export function pointTile(points: TilePoints): ArrayBuffer {
  if (points.count === 0) return new ArrayBuffer(0);
  const out = new PbfWriter();
  out.writeMessage(tile.layer, writeLayer, points);
  return out.finish().slice().buffer;
}

function writeLayer(points: TilePoints, out: PbfWriter): void {
  out.writeVarintField(layer.version, formatVersion);
  out.writeStringField(layer.name, 'rows');
  out.writeVarintField(layer.extent, tileExtent);
  for (const key of keys) out.writeStringField(layer.key, key);
  const counts = new Map<number, number>();
  for (let i = 0; i < points.count; i += 1) {
    const count = points.counts[i] as number;
    if (!counts.has(count)) counts.set(count, counts.size);
  }
  for (const count of counts.keys()) writeValue(count, out);
  for (let i = 0; i < points.count; i += 1) writeValue(points.rows[i] as number, out);
  for (let i = 0; i < points.count; i += 1) {
    const countAt = counts.get(points.counts[i] as number) ?? 0;
    writeFeature(points, i, [countAt, counts.size + i], out);
  }
}

function writeValue(number: number, out: PbfWriter): void {
  writeHead(layer.value, 1 + varintLength(number), out);
  out.writeVarintField(value.unsigned, number);
}

function writeFeature(
  { x, y, rows }: TilePoints,
  i: number,
  [countAt, rowAt]: readonly [count: number, row: number],
  out: PbfWriter,
): void {
  const row = rows[i] as number;
  // Doubled, as numbers that may be negative are written.
  const right = 2 * (x[i] as number);
  const down = 2 * (y[i] as number);
  const tagsLength = 2 + varintLength(countAt) + varintLength(rowAt);
  const geometryLength = 1 + varintLength(right) + varintLength(down);
  const length = 1 + varintLength(row) + 2 + tagsLength + 2 + 2 + geometryLength;
  writeHead(layer.feature, length, out);
  out.writeVarintField(feature.id, row);
  writeHead(feature.tags, tagsLength, out);
  out.writeVarint(0);
  out.writeVarint(countAt);
  out.writeVarint(1);
  out.writeVarint(rowAt);
  out.writeVarintField(feature.type, pointType);
  writeHead(feature.geometry, geometryLength, out);
  out.writeVarint(moveToOnePoint);
  out.writeVarint(right);
  out.writeVarint(down);
}

/** Begins a field of so many bytes. */
function writeHead(field: number, length: number, out: PbfWriter): void {
  out.writeVarint((field << 3) | 2);
  out.writeVarint(length);
}

const varintLength = (number: number): number =>
  number < 2 ** 7 ? 1 : number < 2 ** 14 ? 2 : number < 2 ** 21 ? 3 : number < 2 ** 28 ? 4 : 5;
