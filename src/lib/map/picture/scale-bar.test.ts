import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerUnit, unitSystems, type LengthUnit } from '#lib/format/units.ts';
import { scaleBar } from './scale-bar.ts';

describe('scaleBar', () => {
  it.each([
    // 150 px of 400 m are 60 km, 37.3 miles, 32.4 nautical miles.
    [400, 150, 'metric', '50 km', 125],
    [400, 150, 'imperial', '20 mi', (20 * 1609.344) / 400],
    [400, 150, 'nautical', '20 nmi', (20 * 1852) / 400],
    [10, 100, 'metric', '1 km', 100],
    [9.9, 100, 'metric', '500 m', 500 / 9.9],
    [16, 100, 'imperial', '5,000 ft', 1524 / 16],
    [0.0003, 100, 'metric', '0.02 m', 0.02 / 0.0003],
    [78_271, 150, 'metric', '10,000 km', 1e7 / 78_271],
  ] as const)('at %d m per pixel in %d px, %s: %s', (scale, width, units, label, widthPx) => {
    const bar = scaleBar(scale, width, units, 'en');
    expect(bar.label).toBe(label);
    expect(bar.widthPx).toBeCloseTo(widthPx, 9);
    expect(bar.metres).toBeCloseTo(widthPx * scale, 6);
  });

  it('writes the length in the language of the reader', () => {
    expect(scaleBar(400, 150, 'metric', 'fa').label).toBe('۵۰ کیلومتر');
  });

  it('fits, fills at least two fifths, and is as long as it says', () => {
    const scale = fc.integer({ min: 1, max: 100_000_000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(
        scale,
        fc.integer({ min: 20, max: 400 }),
        fc.constantFrom(...unitSystems),
        (metresPerPixel, maxWidthPx, units) => {
          const { widthPx, metres, label } = scaleBar(metresPerPixel, maxWidthPx, units, 'en');
          expect(widthPx).toBeLessThanOrEqual(maxWidthPx * (1 + 1e-12));
          expect(widthPx).toBeGreaterThanOrEqual(maxWidthPx * 0.4 * (1 - 1e-12));
          const [number = '', unit = ''] = label.split(' ');
          expect(number.replace(/[,.0]/g, '')).toMatch(/^[125]$/);
          const said = Number(number.replaceAll(',', '')) * metresPerUnit[unit as LengthUnit];
          expect(said / metres).toBeCloseTo(1, 9);
          expect(metres / widthPx / metresPerPixel).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('refuses what is no scale', () => {
    expect(() => scaleBar(0, 100, 'metric', 'en')).toThrow('not 0 m and 100 px');
    expect(() => scaleBar(NaN, 100, 'metric', 'en')).toThrow('not NaN m');
    expect(() => scaleBar(10, -1, 'metric', 'en')).toThrow('-1 px');
  });
});
