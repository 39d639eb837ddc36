import { describe, expect, it } from 'vitest';
import { emptyMeasurement, measurePoint, type PointBinding } from './measurement.ts';
import { resolveBindings, type BindingGround } from './resolve-bindings.ts';

const osm = { dataset: 'osm', version: '0.6.0' };
const ground: BindingGround = {
  places: new Map([['panjgur', { position: [64.09459, 26.97186], radiusMetres: 3000 }]]),
  events: new Map([['strike', ['panjgur', 'koh-e-sabz']]]),
  borders: [osm, { dataset: 'dcw', version: '2.1.1' }],
};
const at = (binding: PointBinding, position: readonly [number, number] = [64.09459, 26.97186]) => ({
  ...emptyMeasurement(osm),
  points: [measurePoint(position, binding)],
});
const vertex: PointBinding = { kind: 'border', part: { kind: 'vertex', number: 4 } };
const somewhere: PointBinding = { kind: 'border', part: null };

describe('resolveBindings', () => {
  it('leaves what is as it was', () => {
    const bindings: PointBinding[] = [
      { kind: 'free' },
      { kind: 'place', id: 'panjgur' },
      { kind: 'event', id: 'strike', place: 'panjgur' },
      vertex,
    ];
    for (const binding of bindings) {
      const measurement = at(binding);
      const resolved = resolveBindings(measurement, ground);
      expect(resolved.measurement).toBe(measurement);
      expect(resolved.changes).toEqual([]);
    }
  });

  it('follows a place that has moved, and says by how much', () => {
    const { measurement, changes } = resolveBindings(
      at({ kind: 'place', id: 'panjgur' }, [64.09459, 26.98186]),
      ground,
    );
    expect(measurement.points[0]?.position).toEqual([64.09459, 26.97186]);
    expect(changes).toMatchObject([{ kind: 'place-moved', id: 'panjgur' }]);
    // One hundredth of a degree of latitude near 27° N: 1108.032 m by GeodSolve.
    expect(changes[0]).toHaveProperty('metres', expect.closeTo(1108.032, 3));
  });

  it.each([
    [{ kind: 'place', id: 'atlantis' }, 'unknown-place'],
    [{ kind: 'event', id: 'eclipse', place: 'panjgur' }, 'unknown-event'],
    [{ kind: 'event', id: 'strike', place: 'kerman' }, 'unknown-event'],
    [{ kind: 'event', id: 'strike', place: 'koh-e-sabz' }, 'unknown-place'],
  ] as const)('frees a point that holds on to what is not here: %j', (binding, kind) => {
    const { measurement, changes } = resolveBindings(at(binding), ground);
    expect(measurement.points).toEqual([measurePoint([64.09459, 26.97186])]);
    expect(changes).toMatchObject([{ kind }]);
  });

  it('takes the border as it is here', () => {
    const older = { ...at(vertex), border: { dataset: 'osm', version: '0.5.0' } };
    expect(resolveBindings(older, ground)).toEqual({
      measurement: at(somewhere),
      changes: [{ kind: 'other-border-version', from: older.border, to: osm }],
    });
    const unknown = { ...at(vertex), border: { dataset: 'geonames', version: '1' } };
    expect(resolveBindings(unknown, ground)).toEqual({
      measurement: at(somewhere),
      changes: [{ kind: 'unknown-border', id: 'geonames' }],
    });
  });

  it('says nothing of a border that was never named, or is not used', () => {
    const unnamed = { ...at(somewhere), border: { dataset: 'osm', version: '' } };
    expect(resolveBindings(unnamed, ground)).toEqual({ measurement: at(somewhere), changes: [] });
    const unused = { ...at({ kind: 'free' }), border: { dataset: 'geonames', version: '1' } };
    expect(resolveBindings(unused, ground)).toEqual({
      measurement: at({ kind: 'free' }),
      changes: [],
    });
  });
});
