/**
 * A value with the values before it and those that were undone; the nearest to the present come last in
 * `past` and first in `future`.
 */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps that can be undone unless the caller says otherwise. */
const defaultHistoryLimit = 200;

/** A history that begins now. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * Makes `next` the present and forgets what was undone. The same value again (`Object.is`) changes
 * nothing; beyond `limit` steps the oldest are dropped.
 *
 * @throws RangeError when the limit is not a whole number from 0.
 */
export function record<T>(
  history: History<T>,
  next: T,
  limit: number = defaultHistoryLimit,
): History<T> {
  if (!Number.isInteger(limit) || limit < 0) {
    throw new RangeError(`A history must keep a whole number of steps, not ${String(limit)}.`);
  }
  if (Object.is(history.present, next)) return history;
  const past = [...history.past, history.present];
  return { past: past.slice(Math.max(0, past.length - limit)), present: next, future: [] };
}

/** Changes the present without a new step, as each move of a drag does. */
export function replacePresent<T>(history: History<T>, present: T): History<T> {
  return Object.is(history.present, present) ? history : { ...history, present };
}

/** One step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as T,
    future: [present, ...future],
  };
}

/** One undone step forward again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}

export function canUndo(history: History<unknown>): boolean {
  return history.past.length > 0;
}

export function canRedo(history: History<unknown>): boolean {
  return history.future.length > 0;
}
