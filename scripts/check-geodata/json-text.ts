export type JsonRead =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly line: number; readonly message: string };

/** Reads JSON; where it is broken, says in which line, counted from 1. */
export function readJsonText(text: string): JsonRead {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'error', line: brokenLine(text), message: plainMessage(message) };
  }
}

/**
 * The engine does not name the position of every error, so the line is found by reading ever shorter
 * beginnings of the text: the first that is broken, and not merely unfinished, ends in the line at fault.
 */
function brokenLine(text: string): number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBroken(text.slice(0, ends[middle]))) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** Whether a text can no longer become JSON, whatever follows. A value never runs over the end of a line. */
function isBroken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    return !message.includes('end of JSON input') && Number(position) !== text.length;
  }
}

const plainMessage = (message: string): string =>
  message.replace(/ in JSON at position \d+.*$/s, '').replace(/, .* is not valid JSON$/s, '');
