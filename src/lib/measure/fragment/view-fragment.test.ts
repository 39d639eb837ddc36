import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeViewFragment } from './decode-fragment.ts';
import { earthModels } from '../earth-model.ts';
import { encodeViewFragment } from './encode-fragment.ts';
import { cameraDecimals } from './fragment-camera.ts';
import { encodeMeasurement } from '../link/encode-measurement.ts';
import { anyId, anyMeasurement, anyPosition } from '../model/measurement.arbitrary.ts';
import { defaultViewFragment } from './view-fragment.ts';
import type { ViewFragment } from './view-fragment.ts';
import { anyStoryOf } from '#lib/case/story/story.arbitrary.ts';
import { clocks } from '#lib/case/story/clock.ts';
import { unitSystems } from '#lib/format/units.ts';

const full: ViewFragment = {
  camera: { zoom: 7.25, latitude: 27.12, longitude: 63.5 },
  probe: [64.09459, 26.97186],
  step: 'kerman',
  units: 'nautical',
  earthModel: 'sphere',
  clock: 'utc',
  story: {
    window: { startMs: Date.UTC(2024, 0, 16, 12, 30), endMs: Date.UTC(2024, 0, 19) },
    eventKinds: ['strike', 'diplomatic-act'],
    actor: 'Iran’s foreign minister',
    status: 'official',
    asReported: true,
  },
  border: 'osm',
  claims: ['border-50-km', 'panjgur-60-km'],
  within: [],
  tolerancePercent: 12.5,
  layers: [
    { id: 'ranges', shown: true },
    { id: 'rivers', shown: false },
  ],
  measurement: '2lo;64,27',
  other: [{ key: 't', value: '2024-01-16/2024-01-18' }],
};
const fullText =
  'map=7.25/27.12/63.5&at=64.09459,26.97186&step=kerman&units=nautical&model=sphere&clock=utc' +
  '&from=2024-01-16T12:30&to=2024-01-18&event-kind=strike,diplomatic-act' +
  '&actor=Iran%E2%80%99s%20foreign%20minister&status=official&as-of=report' +
  '&border=osm&claims=border-50-km,panjgur-60-km&within=&tolerance=12.5' +
  '&layers=+ranges,-rivers&m=2lo;64,27&t=2024-01-16/2024-01-18';

describe('the fragment of a view', () => {
  it('has this order and this form', () => {
    expect(encodeViewFragment(full)).toBe(fullText);
    expect(decodeViewFragment(`#${fullText}`)).toEqual({
      view: full,
      isView: true,
      issues: [{ key: 't', reason: 'unknown-key' }],
    });
  });

  it('is empty for a fresh page', () => {
    expect(encodeViewFragment(defaultViewFragment)).toBe('');
    for (const text of ['', '#', '&&']) {
      expect(decodeViewFragment(text)).toEqual({
        view: defaultViewFragment,
        isView: false,
        issues: [],
      });
    }
  });

  it('reads the keys in any order, and percent-encoded', () => {
    const shuffled = fullText.split('&').toReversed().join('&');
    expect(decodeViewFragment(shuffled).view).toEqual(full);
    const escaped = fullText
      .split('&')
      .map((piece) =>
        piece.replace(
          /=(.*)/,
          (_, value: string) => `=${encodeURIComponent(decodeURIComponent(value))}`,
        ),
      )
      .join('&');
    expect(decodeViewFragment(escaped).view).toEqual({
      ...full,
      measurement: '2lo%3B64%2C27',
      other: [{ key: 't', value: '2024-01-16%2F2024-01-18' }],
    });
  });

  it('keeps keys it does not know, in their order and as they were', () => {
    const { view } = decodeViewFragment('#main&story=a%20b,c&units=imperial&story=&=x');
    expect(encodeViewFragment(view)).toBe('units=imperial&main&story=a%20b,c&story=&=x');
  });
});

describe('the layers', () => {
  it('are sorted, and the first toggle of a layer counts, read or written', () => {
    const layers = [
      { id: 'b', shown: true },
      { id: 'a', shown: false },
      { id: 'b', shown: false },
    ];
    expect(encodeViewFragment({ ...defaultViewFragment, layers })).toBe('layers=-a,+b');
    expect(decodeViewFragment('layers=+b,-a,-b').view.layers).toEqual([
      { id: 'a', shown: false },
      { id: 'b', shown: true },
    ]);
  });
});

describe('the camera', () => {
  it.each([
    ['map=5/27/63/10/30', { zoom: 5, latitude: 27, longitude: 63 }],
    ['map=0/-90/-180', { zoom: 0, latitude: -90, longitude: -180 }],
  ])('is read from %s', (text, camera) => {
    expect(decodeViewFragment(text).view.camera).toEqual(camera);
  });

  it('has the decimals of MapLibre: 2 at zoom 5, 5 at zoom 14', () => {
    expect([0, 5, 10, 14].map(cameraDecimals)).toEqual([1, 2, 4, 5]);
    const camera = { zoom: 5.004, latitude: 27.123_456, longitude: 423.123_456 };
    expect(encodeViewFragment({ ...full, ...defaultViewFragment, camera })).toBe(
      'map=5/27.12/63.12',
    );
  });
});

describe('the tolerance', () => {
  it.each([
    ['12.34', 12.3],
    ['0.03', 0],
    ['0.05', 0.1],
    ['99.99', 100],
    ['-0', 0],
  ])('is read from %s with the one decimal that is written, %d', (text, percent) => {
    const { view } = decodeViewFragment(`tolerance=${text}`);
    expect(view.tolerancePercent).toBe(percent);
    expect(decodeViewFragment(encodeViewFragment(view)).view).toEqual(view);
  });
});

describe('the step', () => {
  it('may have any id, that of a problem too', () => {
    expect(decodeViewFragment('step=out-of-range')).toEqual({
      view: { ...defaultViewFragment, step: 'out-of-range' },
      isView: true,
      issues: [],
    });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['map=7/27', 'map', 'malformed'],
    ['map=7/27/63/0/0/0', 'map', 'malformed'],
    ['map=NaN/27/63', 'map', 'malformed'],
    ['map', 'map', 'malformed'],
    ['map=25/27/63', 'map', 'out-of-range'],
    ['map=7/91/63', 'map', 'out-of-range'],
    ['at=64', 'at', 'malformed'],
    ['at=26.97,164.1', 'at', 'out-of-range'],
    ['units=furlongs', 'units', 'unknown-value'],
    ['model=flat', 'model', 'unknown-value'],
    ['clock=mine', 'clock', 'unknown-value'],
    ['border=', 'border', 'malformed'],
    ['step=', 'step', 'malformed'],
    ['step=One', 'step', 'malformed'],
    ['step=one,two', 'step', 'malformed'],
    ['claims=Koh', 'claims', 'malformed'],
    ['claims=a,,b', 'claims', 'malformed'],
    ['within=%', 'within', 'malformed'],
    ['tolerance=', 'tolerance', 'malformed'],
    ['tolerance=ten', 'tolerance', 'malformed'],
    ['tolerance=-5', 'tolerance', 'out-of-range'],
    ['tolerance=101', 'tolerance', 'out-of-range'],
    ['layers=rivers', 'layers', 'malformed'],
    ['layers=-', 'layers', 'malformed'],
    ['layers=-a%', 'layers', 'malformed'],
    ['m=', 'm', 'malformed'],
    [`x=${'y'.repeat(1_000_001)}`, '', 'too-long'],
  ])('%.30s is listed, and its default holds', (text, key, reason) => {
    expect(decodeViewFragment(text)).toMatchObject({
      view: defaultViewFragment,
      issues: [{ key, reason }],
    });
  });

  it('takes the first of two and goes on with the rest', () => {
    expect(decodeViewFragment('units=metric&model=flat&units=imperial&at=1,2')).toEqual({
      view: { ...defaultViewFragment, probe: [1, 2] },
      isView: true,
      issues: [
        { key: 'model', reason: 'unknown-value' },
        { key: 'units', reason: 'duplicate-key' },
      ],
    });
  });

  it('is done quickly, however many keys there are', () => {
    const many = '&a'.repeat(400_000);
    expect(decodeViewFragment(many).view.other).toHaveLength(400_000);
  }, 5000);
});

describe('properties', () => {
  const anyRecordId = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
  const anyIds = fc.uniqueArray(anyRecordId).map((ids) => ids.toSorted((a, b) => (a < b ? -1 : 1)));
  const anyView: fc.Arbitrary<ViewFragment> = fc.record({
    camera: fc.option(
      fc
        .tuple(fc.double({ min: 0, max: 24, noNaN: true }), anyPosition)
        .map(([zoom, [longitude, latitude]]) => ({ zoom, latitude, longitude })),
    ),
    probe: fc.option(anyPosition),
    step: fc.option(anyRecordId),
    units: fc.constantFrom(...unitSystems),
    earthModel: fc.constantFrom(...earthModels),
    clock: fc.constantFrom(...clocks),
    story: anyStoryOf({ actors: ['An army', '100 % & #1', 'وکالة'] }),
    border: fc.option(anyId),
    claims: fc.option(anyIds),
    within: fc.option(anyIds),
    tolerancePercent: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
    layers: fc
      .uniqueArray(fc.record({ id: anyId, shown: fc.boolean() }), { selector: (layer) => layer.id })
      .map((layers) => layers.sort((a, b) => (a.id < b.id ? -1 : 1))),
    measurement: fc.option(anyMeasurement.map(encodeMeasurement)),
    other: fc.constant([{ key: 'story', value: '10%' }]),
  });

  it('a view comes back, its coordinates to the decimals written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = encodeViewFragment(view);
        const decoded = decodeViewFragment(text);
        expect(decoded.issues).toEqual([{ key: 'story', reason: 'unknown-key' }]);
        const { camera, probe, ...exact } = decoded.view;
        expect(exact).toEqual({
          step: view.step,
          units: view.units,
          earthModel: view.earthModel,
          clock: view.clock,
          story: view.story,
          border: view.border,
          claims: view.claims,
          within: view.within,
          tolerancePercent: view.tolerancePercent,
          layers: view.layers,
          measurement: view.measurement,
          other: view.other,
        });
        expect((probe === null) === (view.probe === null)).toBe(true);
        expect((camera === null) === (view.camera === null)).toBe(true);
        if (camera !== null && view.camera !== null) {
          const half = 0.51 * 10 ** -cameraDecimals(camera.zoom);
          expect(Math.abs(camera.zoom - view.camera.zoom)).toBeLessThanOrEqual(0.0051);
          expect(Math.abs(camera.latitude - view.camera.latitude)).toBeLessThanOrEqual(half);
          expect(Math.abs(camera.longitude - view.camera.longitude)).toBeLessThanOrEqual(half);
        }
        expect(encodeViewFragment(decoded.view)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('any text is read without throwing, and its canonical form is stable', () => {
    const key = fc.constantFrom(
      'map',
      'at',
      'step',
      'units',
      'model',
      'clock',
      'border',
      'claims',
      'within',
      'tolerance',
      'layers',
      'm',
      'x',
      '#',
      '',
    );
    const alphabet = fc.constantFrom(...Array.from('0123456789.,;/@~-+o%2C#=ab'));
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet }));
    const pieces = fc.array(fc.tuple(key, value).map(([name, text]) => `${name}=${text}`));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      pieces.map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(text, (tried) => {
        const { view } = decodeViewFragment(tried);
        const canonical = encodeViewFragment(view);
        const again = decodeViewFragment(canonical).view;
        expect(encodeViewFragment(again)).toBe(canonical);
        expect(again.layers).toEqual(view.layers);
        expect(again.claims).toEqual(view.claims);
        expect(again.step).toBe(view.step);
        expect(again.tolerancePercent).toBe(view.tolerancePercent);
        expect(again.other).toEqual(view.other);
        expect(again.units).toBe(view.units);
      }),
      { numRuns: 2000 },
    );
  });
});
