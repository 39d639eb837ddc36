import type { FileProblem, ImportProblem } from '../../import-issue.ts';
import type { FeatureLine } from '../row-block.ts';
import { isGeometryType } from './feature-geometry.ts';
import { isMembers, type Members } from './members.ts';

/** A record of a block of features as it came, nothing of it checked but that it is a feature. */
export interface FeatureRecord {
  /** Line of the file, from 1; 0 where lines mean nothing. */
  readonly line: number;
  readonly geometry: unknown;
  readonly properties: Members;
  readonly id: unknown;
}

/** A record that is no feature. */
export interface NoFeature {
  readonly line: number;
  readonly problem: ImportProblem;
  /** Piece of the file that is to blame. */
  readonly text: string;
}

const newline = 10;

const nothing: Members = {};

/** The records of a block whose lines are of the form `FeatureLine`, one after the other. */
export function* featureRecords(
  bytes: Uint8Array<ArrayBuffer>,
): Generator<FeatureRecord | NoFeature, void, void> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    yield recordOf(text.slice(at, end) as FeatureLine);
    at = end + 1;
  }
}

/** Byte of a block where each of its records begins. */
export function recordStarts(bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length;) {
    starts.push(at);
    const found = bytes.indexOf(newline, at);
    at = found === -1 ? bytes.length : found + 1;
  }
  return Uint32Array.from(starts);
}

function recordOf(line: FeatureLine): FeatureRecord | NoFeature {
  const tab = line.indexOf('\t');
  const json = line.slice(tab + 1);
  if (line.startsWith('!')) {
    const [problem = '', text = ''] = json.split('\t');
    return { line: Number(line.slice(1, tab)), problem: problem as FileProblem, text };
  }
  const number = Number(line.slice(0, tab));
  const value = parsed(json);
  if (typeof value === 'string') return { line: number, problem: value, text: json };
  const feature = featureOf(value, number);
  return feature ?? { line: number, problem: 'not-a-feature', text: json };
}

function featureOf(value: Members, line: number): FeatureRecord | null {
  const { type, geometry, properties, id } = value;
  if (type === 'Feature' || (geometry !== undefined && type === undefined)) {
    return { line, geometry, properties: isMembers(properties) ? properties : nothing, id };
  }
  if (!isGeometryType(type)) return null;
  return { line, geometry: value, properties: nothing, id: undefined };
}

/** Marks may stand before the first record of a file and before those of a text sequence. */
const marks = /^[\ufeff\p{Cc}]+/u;

function parsed(json: string): Members | 'malformed-json' | 'not-a-feature' | 'too-deep' {
  try {
    const value: unknown = JSON.parse(json.startsWith('{') ? json : json.replace(marks, ''));
    return isMembers(value) ? value : 'not-a-feature';
  } catch (error) {
    return error instanceof RangeError ? 'too-deep' : 'malformed-json';
  }
}
