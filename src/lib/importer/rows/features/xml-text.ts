import { joinedBytes } from './joined-bytes.ts';
import { startEncoding, startText } from '../text-start.ts';

/** Longer than any XML declaration. */
const startBytes = 1024;

/** XML as text, in the encoding that its mark or its declaration names, else in UTF-8. */
export async function* xmlText(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, void> {
  let start = new Uint8Array();
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    if (decoder === null) {
      start = joinedBytes([start, chunk]);
      if (start.length < startBytes) continue;
      decoder = decoderOf(start);
      yield decoder.decode(start, { stream: true });
    } else yield decoder.decode(chunk, { stream: true });
  }
  yield decoder === null ? decoderOf(start).decode(start) : decoder.decode();
}

function decoderOf(start: Uint8Array): TextDecoder {
  const encoding = startEncoding(start);
  const [, named] = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(startText(start, encoding)) ?? []; // prettier-ignore
  try {
    // Text in UTF-16 whose declaration says otherwise was converted without a look at it.
    return new TextDecoder(encoding === 'utf-8' ? (named ?? encoding) : encoding);
  } catch {
    return new TextDecoder(encoding);
  }
}
