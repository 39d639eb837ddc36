/** Members of an object of JSON, of which nothing is known. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
