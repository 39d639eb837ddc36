/** Encodings that the start of a file tells; other 8-bit encodings count as UTF-8 until somebody looks closer. */
export type StartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Of the bytes at hand: text in UTF-16 that is mostly of Latin letters has a zero in nearly every pair. */
const mostOfOneSide = 0.3;

/** Tells UTF-16 by its mark, or by where its zeros stand. */
export function startEncoding(bytes: Uint8Array): StartEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 4096);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < looked.length; i += 1) {
    if (looked[i] === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  }
  const many = (looked.length / 2) * mostOfOneSide;
  if (zeros[1] > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0] > many && zeros[1] === 0 ? 'utf-16be' : 'utf-8';
}

/** The start of a file as text, good enough to tell what it is. */
export function startText(bytes: Uint8Array, encoding: StartEncoding): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // Every byte is a character of this one, so that text stays text; as a stream, or Node 20 takes ISO 8859-1.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
