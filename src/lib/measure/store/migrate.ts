/**
 * What was stored in an older version, in the form of the newest. Each step leads from one version to the next;
 * its result is read with the same care as what was written anew.
 */
export function migrated(value: unknown, version: number): unknown {
  return version === 1 ? fromVersion1(value) : value;
}

/**
 * Version 1 held `measurements`, a list of texts as in a link, without ids or history. The ids come from
 * their order, so that reading it twice gives the same.
 */
function fromVersion1(value: unknown): unknown {
  const { measurements } = value as { measurements?: unknown };
  if (!Array.isArray(measurements)) return null;
  const items = measurements.map((_, number) => [`v1-${number}`, number]);
  return {
    version: 2,
    texts: measurements,
    present: { items, active: items.length - 1 },
    past: [],
    future: [],
  };
}
