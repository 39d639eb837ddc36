const msPerDay = 86_400_000;

/** Whole days from one day `YYYY-MM-DD` to another; 1 to the next day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
