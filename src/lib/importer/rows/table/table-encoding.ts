import { analyse } from 'chardet';
import { startEncoding } from '../text-start.ts';

/** Of text with other letters than those of English, enough to tell its encoding by. */
const lookedBytes = 2 ** 14;

/** What people's lists come in, of all that is told apart and that `TextDecoder` knows. */
const plausible = new Set([
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254'],
  ...['windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'windows-874', 'KOI8-R'],
  ...['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8'],
  ...['ISO-8859-9', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5'],
]);

/** Those of Latin letters differ in few of them, so that little text does not tell one from another. */
const latin = new Set([
  ...['windows-1250', 'windows-1252', 'windows-1254', 'windows-1257', 'windows-1258'],
  ...['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-9'],
]);

/** Of 100. */
const leastLatinConfidence = 50;

/** More of it says that few bytes among many went wrong on their way. */
const leastUtf8Confidence = 10;

const usualEncoding = 'windows-1252';

/** The encoding of a text by its start, as `TextDecoder` calls it: UTF-8 where it can be, else the likeliest. */
export function tableEncoding(head: Uint8Array, isWhole: boolean): string {
  const start = startEncoding(head);
  if (start !== 'utf-8' || isUtf8(head, isWhole)) return start;
  const bytes = foreignLines(head);
  const matches = analyse(bytes);
  if (
    matches.some(({ name, confidence }) => name === 'UTF-8' && confidence > leastUtf8Confidence)
  ) {
    return 'utf-8';
  }
  const best = matches.find(({ name }) => plausible.has(name) && isClean(bytes, name));
  if (best === undefined) return usualEncoding;
  const isWeak = latin.has(best.name) && best.confidence < leastLatinConfidence;
  return (isWeak ? null : knownEncoding(best.name)) ?? usualEncoding;
}

/** Without characters that no text has. */
function isClean(bytes: Uint8Array, encoding: string): boolean {
  // As a stream, since Node 20 takes windows-1252 for ISO 8859-1 otherwise.
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return !/[\u0080-\u009f\ufffd]/.test(text);
}

/** The name of an encoding by a label of it; null where there is none. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A character that is cut off at the end of the head is none that is wrong. */
function isUtf8(head: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** The lines that are not of ASCII alone, since others say nothing. */
function foreignLines(head: Uint8Array): Uint8Array {
  const lines: number[] = [];
  let lineStart = 0;
  let isForeign = false;
  for (const [at, byte] of head.entries()) {
    isForeign ||= byte >= 0x80;
    if (byte !== 0x0a && byte !== 0x0d) continue;
    if (isForeign)
      lines.push(...head.subarray(lineStart, Math.min(at + 1, lineStart + lookedBytes)));
    if (lines.length >= lookedBytes) break;
    lineStart = at + 1;
    isForeign = false;
  }
  if (isForeign) lines.push(...head.subarray(lineStart, lineStart + lookedBytes));
  return Uint8Array.from(lines);
}
