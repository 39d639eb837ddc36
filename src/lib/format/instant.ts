/** An instant and the offset of the local time it was written in. */
export interface OffsetInstant {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epochMilliseconds: number;
  readonly offsetMinutes: number;
}

const isoInstant = /T.*?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/i;

/**
 * Reads an ISO 8601 date and time with `Z` or a numeric offset.
 *
 * @throws RangeError when the text is anything else; check data with the case schema first.
 */
export function readInstant(text: string): OffsetInstant {
  const match = isoInstant.exec(text);
  const epochMilliseconds = Date.parse(text);
  if (match === null || Number.isNaN(epochMilliseconds)) {
    throw new RangeError(`An instant must be an ISO 8601 time with its offset, not "${text}".`);
  }
  const [, , sign, hours = '0', minutes = '0'] = match;
  const size = Number(hours) * 60 + Number(minutes);
  return { epochMilliseconds, offsetMinutes: sign === '-' && size > 0 ? -size : size };
}
