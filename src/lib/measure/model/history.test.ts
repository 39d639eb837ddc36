import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, record, redo, replacePresent, startHistory, undo } from './history.ts';

describe('history', () => {
  it('undoes and redoes in order', () => {
    const three = record(record(startHistory('a'), 'b'), 'c');
    expect(undo(three).present).toBe('b');
    expect(undo(undo(three))).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
    expect(redo(undo(undo(three)))).toEqual({ past: ['a'], present: 'b', future: ['c'] });
  });

  it('forgets what was undone when something new is recorded', () => {
    const branched = record(undo(record(startHistory('a'), 'b')), 'c');
    expect(branched).toEqual({ past: ['a'], present: 'c', future: [] });
    expect(canRedo(branched)).toBe(false);
  });

  it('changes nothing at its ends or for the same value', () => {
    const start = startHistory<string | undefined>(undefined);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
    expect(record(start, undefined)).toBe(start);
    expect(replacePresent(start, undefined)).toBe(start);
    expect([canUndo(start), canRedo(start)]).toEqual([false, false]);
  });

  it('replaces the present without a step, so that a drag is undone at once', () => {
    const dragged = replacePresent(replacePresent(record(startHistory(0), 1), 2), 3);
    expect(dragged).toEqual({ past: [0], present: 3, future: [] });
  });

  it('drops the oldest steps beyond its limit', () => {
    const values = [1, 2, 3, 4, 5];
    const history = values.reduce((all, value) => record(all, value, 3), startHistory(0));
    expect(history.past).toEqual([2, 3, 4]);
    expect(record(startHistory(0), 1, 0).past).toEqual([]);
    expect(() => record(history, 9, -1)).toThrow('not -1');
  });

  it('undoing and redoing as often gives the present back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat({ max: 60 }), (values, steps) => {
        const history = values.reduce((all, value) => record(all, value), startHistory(-1));
        const possible = Math.min(steps, history.past.length);
        let moved = history;
        for (let step = 0; step < possible; step += 1) moved = undo(moved);
        for (let step = 0; step < possible; step += 1) moved = redo(moved);
        expect(moved).toEqual(history);
      }),
    );
  });
});
