import { describe, expect, it } from 'vitest';
import { startHistory } from '#lib/measure/model/history.ts';
import {
  emptyMeasurement,
  measurePoint,
  type Measurement,
} from '#lib/measure/model/measurement.ts';
import { emptyWorkspace, putItem } from '#lib/measure/model/workspace.ts';
import { MeasureSession } from './measure-session.svelte.ts';

const osm = { dataset: 'osm', version: '0.6.0' };
const dcw = { dataset: 'dcw', version: '2.1.1' };
const ground = {
  places: new Map([['panjgur', { position: [64.09459, 26.97186], radiusMetres: 3000 }]] as const),
  events: new Map<string, readonly string[]>(),
  borders: [osm, dcw],
};
const at = (longitude: number) => measurePoint([longitude, 27]);
const [a, b, c] = [at(61), at(62), at(63)];
const named = (name: string): Measurement => ({ ...emptyMeasurement(osm), name, points: [a, b] });
const longitudes = (session: MeasureSession) =>
  session.measurement.points.map(({ position }) => position[0]);

function drawn(...points: readonly (typeof a)[]): MeasureSession {
  const session = new MeasureSession(ground);
  for (const point of points) session.set(point);
  return session;
}

describe('MeasureSession', () => {
  it('undoes and redoes every change, one by one', () => {
    const session = drawn(a, b);
    session.finish();
    session.rename('There');
    session.recolour('pink');
    session.reverse();
    session.undo();
    session.undo();
    expect(session.measurement).toMatchObject({ name: 'There', colour: 'teal', finished: true });
    session.redo();
    expect(session.measurement.colour).toBe('pink');
    while (session.canUndo) session.undo();
    expect(session.workspace).toEqual(emptyWorkspace);
    while (session.canRedo) session.redo();
    expect(longitudes(session)).toEqual([62, 61]);
  });

  it('undoes a whole drag at once, also of a point that it put in', () => {
    const session = drawn(a, c);
    session.grow(1, b);
    session.drag(1, at(62.1));
    session.drag(1, at(62.2));
    expect(session.linkText, 'the link waits for the end of the drag').toContain(';61,27;63,27');
    session.drop();
    expect(session.linkText).toContain(';62.2,27;');
    expect(longitudes(session)).toEqual([61, 62.2, 63]);
    session.undo();
    expect(longitudes(session)).toEqual([61, 63]);
    session.redo();
    session.drop();
    expect(longitudes(session)).toEqual([61, 62.2, 63]);
  });

  it('brings back a measurement that was deleted', () => {
    const session = drawn(a, b);
    session.begin();
    session.set(c);
    const { activeId } = session.workspace;
    session.delete(activeId ?? '');
    expect(longitudes(session)).toEqual([61, 62]);
    session.undo();
    expect(longitudes(session)).toEqual([63]);
    expect(session.workspace.items).toHaveLength(2);
  });

  it('sets the next point where it is told to, once', () => {
    const session = drawn(a, c);
    session.target = { kind: 'insert', index: 1 };
    session.set(b);
    session.set(at(64));
    expect(longitudes(session)).toEqual([61, 62, 63, 64]);
    session.target = { kind: 'move', index: 0 };
    session.set(at(60));
    expect(longitudes(session)).toEqual([60, 62, 63, 64]);
  });

  it('shows what a click would make, and nothing once drawing is finished', () => {
    const session = drawn(a, b);
    session.hover = c;
    expect(session.preview?.points).toHaveLength(3);
    session.finish();
    session.hover = c;
    expect(session.preview).toBeNull();
    session.target = { kind: 'move', index: 0 };
    expect(session.preview?.points[0]).toEqual(c);
  });

  it('gives each new measurement a colour that is not in use', () => {
    const session = drawn(a, b);
    session.begin();
    session.set(c);
    expect(session.workspace.items.map(({ measurement: { colour } }) => colour)).toEqual([
      'teal',
      'violet',
    ]);
  });

  it('opens a link as a new measurement, and the same link only once', () => {
    const session = drawn(a, b);
    const link = '2l;b=osm:0.6.0;64.09459,26.97186@panjgur;62,27';
    expect(session.openLink(link)).toEqual([]);
    expect(session.linkText).toBe(link);
    expect(session.workspace.items).toHaveLength(2);
    session.select(session.workspace.items[0]?.id ?? '');
    session.openLink(link);
    expect(session.linkText).toBe(link);
    expect(session.workspace.items).toHaveLength(2);
  });

  it('begins an empty measurement where a link cannot be read, and keeps the others', () => {
    const session = drawn(a, b);
    expect(session.openLink('9z;1,1')).toBe('unknown-version');
    expect(session.measurement.points).toEqual([]);
    expect(session.linkText).toBeNull();
    expect(session.workspace.items).toHaveLength(1);
    session.set(c);
    expect(longitudes(session)).toEqual([63]);
  });

  it('tells what of a link is not here', () => {
    const session = new MeasureSession(ground);
    expect(session.openLink('2l;b=osm:0.6.0;1,2@atlantis;3,4')).toEqual([
      { kind: 'unknown-place', id: 'atlantis' },
    ]);
  });

  it('takes over what other windows add, and not what was deleted here', () => {
    const session = drawn(a, b);
    const first = session.workspace.items[0];
    if (first === undefined) throw new Error('Nothing was drawn.');
    const other = { id: 'other', measurement: named('elsewhere') };
    session.adopt({ items: [first, other], activeId: 'other' });
    expect(session.workspace.items.map(({ id }) => id)).toEqual([first.id, 'other']);
    expect(session.workspace.activeId).toBe(first.id);
    session.delete('other');
    session.adopt({ items: [first, other], activeId: 'other' });
    expect(session.workspace.items).toHaveLength(1);
  });

  it('finds points of the border anew when another one is measured on', () => {
    const session = new MeasureSession(ground);
    session.set(measurePoint([63, 27], { kind: 'border', part: { kind: 'vertex', number: 3 } }));
    session.rebase('dcw');
    expect(session.measurement.border).toEqual(dcw);
    expect(session.measurement.points[0]?.binding).toEqual({ kind: 'border', part: null });
    session.rebase('atlantis');
    expect(session.measurement.border).toEqual(dcw);
  });

  it('puts all points of a border stretch on the border', () => {
    const session = new MeasureSession(ground);
    session.reshape('border');
    session.set(a);
    expect(session.measurement.points[0]?.binding).toEqual({ kind: 'border', part: null });
  });

  it('takes over what the browser kept, and begins a new measurement beside it', () => {
    const session = new MeasureSession(ground);
    session.load(startHistory(putItem(emptyWorkspace, { id: 'x', measurement: named('kept') })));
    expect(session.workspace.items.map(({ id }) => id)).toEqual(['x']);
    expect(session.measurement).toMatchObject({ name: '', points: [], colour: 'violet' });
    session.select('x');
    expect(session.measurement.name).toBe('kept');
  });
});
