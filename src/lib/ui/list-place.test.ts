import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPlace } from './list-place.ts';

const view = { left: 0, top: 0, right: 1280, bottom: 720 };
const field = (top: number, left = 100, width = 320) => ({
  left,
  top,
  right: left + width,
  bottom: top + 36,
});

describe('listPlace', () => {
  it('is below the field and as wide', () => {
    const place = listPlace(field(100), view);
    expect(place).toEqual({ side: 'below', edge: 142, left: 100, width: 320, mostHeight: 360 });
  });

  it('is above where there is little room below, and more above', () => {
    const place = listPlace(field(600), view);
    expect(place).toMatchObject({ side: 'above', edge: 594 });
  });

  it('stays below while there is enough room, however much is above', () => {
    expect(listPlace(field(450), view)).toMatchObject({ side: 'below', mostHeight: 220 });
  });

  it('takes the roomier side where neither has enough', () => {
    const low = { ...view, bottom: 250 };
    expect(listPlace(field(60), low)).toMatchObject({ side: 'below', mostHeight: 140 });
    expect(listPlace(field(150), low)).toMatchObject({ side: 'above', mostHeight: 136 });
  });

  it('keeps to what an on-screen keyboard leaves', () => {
    const phone = { left: 0, top: 0, right: 390, bottom: 400 };
    expect(listPlace(field(120, 24, 342), phone)).toMatchObject({
      side: 'below',
      mostHeight: 400 - 8 - 162,
    });
  });

  it('is wider than a narrow field, to whichever side there is room', () => {
    expect(listPlace(field(100, 0, 120), view)).toMatchObject({ left: 8, width: 256 });
    expect(listPlace(field(100, 1150, 120), view)).toMatchObject({ left: 1016, width: 256 });
  });

  it('never leaves what is seen, wherever in it the field stands', () => {
    const anyField = fc.record({
      top: fc.integer({ min: 0, max: 684 }),
      left: fc.integer({ min: -200, max: 1500 }),
      width: fc.nat(1400),
    });
    fc.assert(
      fc.property(anyField, fc.integer({ min: 280, max: 1400 }), ({ top, left, width }, right) => {
        const place = listPlace(field(top, left, width), { ...view, right });
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + place.width).toBeLessThanOrEqual(right - 8);
        expect(place.mostHeight).toBeGreaterThanOrEqual(220);
        const end = place.edge + (place.side === 'below' ? 1 : -1) * place.mostHeight;
        expect(end).toBeGreaterThanOrEqual(8);
        expect(end).toBeLessThanOrEqual(712);
      }),
    );
  });
});
