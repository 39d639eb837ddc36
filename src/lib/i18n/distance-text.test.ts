import { describe, expect, it } from 'vitest';
import { unitSystems } from '#lib/format/units.ts';
import type { BorderSummary } from '#lib/case/summary.ts';
import { borderMeasures, borderRange } from '#lib/case/border-measures.ts';
import { borderDatasets, casePlace, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { aboutText, rangeText } from './distance-text.ts';

function borderOf(id: string): BorderSummary {
  const place = casePlace(id);
  const measures = borderMeasures(place, borderDatasets);
  const [measured] = measures;
  if (measured === undefined) throw new Error(`${id} is not measured.`);
  return { ...measured, ...borderRange(place, measures) };
}

describe('distance texts', () => {
  it('say no more than what the range of Panjgur supports', () => {
    const panjgur = borderOf('panjgur');
    expect(aboutText(panjgur, 'metric', 'wgs84')).toBe('about 77 km');
    expect(rangeText(panjgur, 'metric', 'wgs84')).toBe('72–84 km');
    expect(aboutText(panjgur, 'imperial', 'wgs84')).toBe('about 48 mi');
    expect(aboutText(panjgur, 'nautical', 'wgs84')).toBe('about 42 nmi');
  });

  it('follow the earth model', () => {
    const border = { ...borderOf('panjgur'), wgs84Metres: 77_300, sphereMetres: 80_000 };
    expect(aboutText(border, 'metric', 'wgs84')).toBe('about 77 km');
    expect(aboutText(border, 'metric', 'sphere')).toBe('about 80 km');
  });

  it('take a length on the sphere that leaves the range by a hair', () => {
    const border = { ...borderOf('panjgur'), lowMetres: 77_200, highMetres: 77_300 };
    for (const sphereMetres of [77_150, 77_400]) {
      expect(aboutText({ ...border, sphereMetres }, 'metric', 'sphere')).toMatch(
        /^about 77\.\d+ km$/,
      );
    }
  });

  it('say nothing of a range that says nothing', () => {
    const exact = { ...borderOf('panjgur'), wgs84Metres: 77_300 };
    const border = { ...exact, lowMetres: 77_300, highMetres: 77_300 };
    expect(rangeText(border, 'metric', 'wgs84')).toBeNull();
    expect(aboutText(border, 'metric', 'wgs84')).toBe('about 77.3 km');
  });

  it('are there for every place, unit and model', () => {
    const points = sarhadCase.places.filter(({ location }) => location.kind === 'point');
    expect(points.length).toBeGreaterThan(10);
    for (const { id } of points) {
      const border = borderOf(id);
      for (const units of unitSystems) {
        for (const model of ['wgs84', 'sphere'] as const) {
          expect(aboutText(border, units, model)).toMatch(/^about [\d,.]+ (m|km|ft|mi|nmi)$/);
          expect(rangeText(border, units, model)).toMatch(/^[\d,.]+–[\d,.]+ (m|km|ft|mi|nmi)$/);
        }
      }
    }
  });
});
