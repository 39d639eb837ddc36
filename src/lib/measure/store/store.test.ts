import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record, startHistory, undo, type History } from '../model/history.ts';
import { emptyMeasurement, measurePoint, type Measurement } from '../model/measurement.ts';
import { anyMeasurement } from '../model/measurement.arbitrary.ts';
import { changeItem, emptyWorkspace, putItem, type Workspace } from '../model/workspace.ts';
import { decodeStore } from './decode-store.ts';
import { encodeStore } from './encode-store.ts';

const plain = emptyMeasurement({ dataset: 'osm', version: '0.6.0' });
const withPoint = (longitude: number): Measurement => ({
  ...plain,
  points: [measurePoint([longitude, 27])],
});

function steps(...measurements: readonly Measurement[]): History<Workspace> {
  let history = startHistory(emptyWorkspace);
  for (const measurement of measurements) {
    history = record(history, putItem(history.present, { id: 'a', measurement }));
  }
  return history;
}

describe('the stored measurements', () => {
  it('come back with every step that can be undone and done again', () => {
    const history = undo(steps(withPoint(60), withPoint(61), withPoint(62)));
    expect(decodeStore(encodeStore(history))).toEqual({ kind: 'history', history, lost: 0 });
  });

  it('hold each different measurement once', () => {
    const history = record(
      steps(withPoint(60), withPoint(61)),
      putItem(emptyWorkspace, { id: 'b', measurement: withPoint(60) }),
    );
    const { texts } = JSON.parse(encodeStore(history)) as { texts: string[] };
    expect(texts).toEqual(['2lo;b=osm:0.6.0;60,27', '2lo;b=osm:0.6.0;61,27']);
  });

  it('leave out the oldest steps where they would get too long, and nothing else', () => {
    const many = (shift: number): Measurement => ({
      ...plain,
      points: Array.from({ length: 9000 }, (_, i) => measurePoint([60 + i / 1e4 + shift, 27.123])),
    });
    const history = steps(...Array.from({ length: 40 }, (_, i) => many(i / 1e6)));
    const text = encodeStore(history);
    expect(text.length).toBeLessThan(2_100_000);
    const decoded = decodeStore(text);
    if (decoded.kind !== 'history') throw new Error(decoded.kind);
    expect(decoded.history.present).toEqual(history.present);
    const { length } = decoded.history.past;
    expect(length).toBeGreaterThan(2);
    expect(decoded.history.past).toEqual(history.past.slice(-length));
  });

  it('are read from the first version', () => {
    const decoded = decodeStore(
      JSON.stringify({ version: 1, measurements: ['1;64,27@panjgur;62,27', '1o;63,28'] }),
    );
    if (decoded.kind !== 'history') throw new Error(decoded.kind);
    const { items, activeId } = decoded.history.present;
    expect(items.map(({ measurement }) => measurement.points.length)).toEqual([2, 1]);
    expect(activeId).toBe('v1-1');
  });

  it('are counted where they cannot be read, and the others kept', () => {
    const text = encodeStore(steps(withPoint(60), withPoint(61))).replace(';61,27', ';61,99');
    const decoded = decodeStore(text);
    expect(decoded).toMatchObject({ kind: 'history', lost: 1 });
    if (decoded.kind === 'history') expect(decoded.history.past).toHaveLength(2);
  });

  it('are not taken for ours where a newer release wrote them', () => {
    expect(decodeStore('{"version":3,"what":"ever"}')).toEqual({ kind: 'newer' });
  });

  it.each([
    '',
    'null',
    '7',
    '{}',
    '{"version":"2"}',
    '{"version":0}',
    '{"version":1,"measurements":7}',
    '{"version":1,"measurements":[7]}',
    '{"version":2,"texts":[],"present":{"items":[["a",0],["a",0]],"active":0},"past":[],"future":[]}',
    '{"version":2,"texts":[],"present":{"items":[["a"]],"active":0},"past":[],"future":[]}',
    '{"version":2,"texts":[],"present":{"items":[],"active":0.5},"past":[],"future":[]}',
  ])('are refused where they are not of the form: %s', (text) => {
    expect(decodeStore(text)).toEqual({ kind: 'malformed' });
  });

  it('come back whatever was measured', () => {
    const anyHistory = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyMeasurement), { maxLength: 6 })
      .map((changes) => {
        let history = startHistory(emptyWorkspace);
        for (const [id, measurement] of changes) {
          const changed = changeItem(history.present, id, () => measurement);
          const put = putItem(history.present, { id, measurement });
          const next = changed === history.present ? put : changed;
          // Also with a new measurement begun, which is not among the others yet.
          history = record(history, measurement.finished ? next : { ...next, activeId: null });
        }
        return history;
      });
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(decodeStore(encodeStore(history))).toEqual({ kind: 'history', history, lost: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['history', 'newer', 'malformed']).toContain(decodeStore(text).kind);
      }),
    );
  });
});
