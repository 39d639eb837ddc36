import type { FileProblem } from '../import-issue.ts';

/** What a file is by its first bytes: something that is looked into, or why it cannot be read. */
export type FileMagic = 'zip' | 'flatgeobuf' | FileProblem;

/** Bytes as hexadecimal digits, from the start of a file. Source: the formats' specifications. */
const starts: readonly (readonly [hex: string, magic: FileMagic])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['504b0708', 'zip'],
  ['66676203', 'flatgeobuf'],
  ['0000270a00000000', 'shapefile'],
  ['d0cf11e0a1b11ae1', 'spreadsheet'],
  ['1f8b', 'packed'],
  ['425a68', 'packed'],
  ['fd377a585a00', 'packed'],
  ['28b52ffd', 'packed'],
  ['377abcaf271c', 'packed'],
  ['526172211a07', 'packed'],
  ['255044462d', 'pdf'],
  ['89504e470d0a1a0a', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['53514c69746520666f726d6174203300', 'database'],
];

/** Longest of the above. */
const looked = 16;

/** What a file's first bytes say that it is; null where they say nothing, as those of text. */
export function fileMagic(bytes: Uint8Array): FileMagic | null {
  const hex = Array.from(bytes.subarray(0, looked), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const known = starts.find(([start]) => hex.startsWith(start));
  if (known !== undefined) return known[1];
  // WebP and others that are kept in RIFF say so after four bytes of length.
  return hex.startsWith('52494646') && hex.startsWith('57454250', 16) ? 'picture' : null;
}
