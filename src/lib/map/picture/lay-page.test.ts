import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageItem } from './laid.ts';
import { layPage, type PageContent } from './lay-page.ts';
import { textStyles, type TextMeasure } from './text-style.ts';

const LEAST_MARGIN_PX = 16;
const ASCENT = 0.8;
const DESCENT = 0.3;
/** As wide as it has letters; Arabic script is taller than Latin, as in the site's fonts. */
const measure: TextMeasure = (text, style) => {
  const { sizePx } = textStyles[style];
  const taller = /[\u0600-\u06ff]/.test(text) ? 1.6 : 1;
  return {
    widthPx: Array.from(text).length * sizePx * 0.55,
    ascentPx: sizePx * ASCENT * taller,
    descentPx: sizePx * DESCENT * taller,
  };
};
const setting = { measure, direction: 'ltr' } as const;

const empty: PageContent = {
  title: '',
  subtitle: '',
  legend: [],
  values: [],
  notes: [],
  sources: [],
  footer: [],
  headings: { legend: 'Legend', values: 'Measured values', notes: 'Notes', sources: 'Sources' },
};
const line = { shape: 'line', strokes: [] } as const;
const full: PageContent = {
  ...empty,
  title: 'Panjgur to the border',
  subtitle: '16 January 2024',
  legend: [{ sample: line, text: 'Border' }],
  values: [['Length', '77.1 km']],
  notes: ['A note.'],
  sources: ['A source.'],
  footer: ['Made today'],
};
const textsOf = (items: readonly PageItem[]) =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : []));
const find = (items: readonly PageItem[], text: string) => {
  const found = textsOf(items).find((item) => item.text === text);
  if (found === undefined) throw new Error(`The page has no line ${text}.`);
  return found;
};

describe('layPage', () => {
  it('puts the title above the map and the rest below', () => {
    const { map, items, heightPx } = layPage(full, { widthPx: 1000, heightPx: 500 }, setting);
    for (const text of [full.title, full.subtitle]) {
      expect(find(items, text).blockPx).toBeLessThan(map.blockPx);
    }
    for (const text of ['Length', '77.1 km', 'Border', 'A note.', 'A source.', 'Made today']) {
      expect(find(items, text).blockPx, text).toBeGreaterThan(map.blockPx + 500);
      expect(find(items, text).blockPx, text).toBeLessThan(heightPx);
    }
  });

  it('is wide enough that a map of 1,000 px makes more than 1,600 px at pixel ratio 2', () => {
    const { widthPx } = layPage(full, { widthPx: 1000, heightPx: 500 }, setting);
    expect(widthPx * 2).toBeGreaterThan(1600);
  });

  it('has one column beside a narrow map, two and three beside wider ones', () => {
    const startsAt = (widthPx: number) => {
      const { items } = layPage(full, { widthPx, heightPx: 300 }, setting);
      const headings = Object.values(full.headings).map((text) => find(items, text).inlinePx);
      return new Set(headings).size;
    };
    expect([390, 700, 1440].map(startsAt)).toEqual([1, 2, 3]);
  });

  it('gives room to texts beside the tiniest map, which then stands in the middle', () => {
    const page = layPage(full, { widthPx: 120, heightPx: 80 }, setting);
    expect(page.widthPx).toBeGreaterThanOrEqual(320);
    expect(page.map.inlinePx).toBe((page.widthPx - 120) / 2);
  });

  it('takes no room for what is not there', () => {
    const { items, heightPx } = layPage(empty, { widthPx: 400, heightPx: 300 }, setting);
    expect(textsOf(items)).toEqual([]);
    expect(heightPx).toBeLessThan(400);
    const heightOf = (footer: readonly string[]) =>
      layPage({ ...full, footer }, { widthPx: 400, heightPx: 300 }, setting).heightPx;
    expect(heightOf(['one', '', 'two'])).toBe(heightOf(['one', 'two']));
  });

  it('gives a long value more of its row and a short one less', () => {
    const values = [
      ['Length', 'about 77 km, 72 to 84 km by others'],
      ['Side of the border on which it lies', 'Iran'],
    ] as const;
    const { items } = layPage({ ...empty, values }, { widthPx: 340, heightPx: 90 }, setting);
    const rows = textsOf(items).map(({ text }) => text);
    expect(rows).toEqual(['Measured values', ...values.flat()]);
  });

  it('wraps a text of the legend beside its sample', () => {
    const legend = [{ sample: line, text: 'a border line of a dataset '.repeat(20) }];
    const page = layPage({ ...empty, legend }, { widthPx: 340, heightPx: 90 }, setting);
    const boxes = textsOf(page.items).slice(1).map(boxOf);
    const sample = page.items.find(({ kind }) => kind === 'sample');
    expect(boxes.length).toBeGreaterThan(5);
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThan((sample?.inlinePx ?? NaN) + 30);
      expect(right).toBeLessThanOrEqual(page.widthPx - LEAST_MARGIN_PX);
    }
  });

  it('keeps every line on the page, clear of the map and of every other line', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'W', ' ', 'ب', '7', '/', '\n'),
      maxLength: 60,
    });
    const some = fc.array(text, { maxLength: 4 });
    const content = fc.record({
      title: text,
      subtitle: text,
      legend: fc.array(
        text.map((words) => ({ sample: line, text: words })),
        { maxLength: 4 },
      ),
      values: fc.array(fc.tuple(text, text), { maxLength: 4 }),
      notes: some,
      sources: some,
      footer: some,
    });
    const sizes = fc.record({
      widthPx: fc.integer({ min: 100, max: 1600 }),
      heightPx: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(content, sizes, (words, map) => {
        const page = layPage({ ...empty, ...words }, map, setting);
        const boxes = textsOf(page.items).map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(LEAST_MARGIN_PX);
          expect(box.right).toBeLessThanOrEqual(page.widthPx - LEAST_MARGIN_PX);
          expect(box.bottom).toBeLessThanOrEqual(page.heightPx - LEAST_MARGIN_PX);
          const { blockPx } = page.map;
          expect(box.bottom <= blockPx || box.top >= blockPx + map.heightPx).toBe(true);
          const touched = boxes.slice(index + 1).filter((other) => overlap(box, other));
          expect(touched).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('text styles', () => {
  it('have no letters below 11 px, and lines higher than they are', () => {
    for (const { sizePx, lineHeightPx } of Object.values(textStyles)) {
      expect(sizePx).toBeGreaterThanOrEqual(11);
      expect(lineHeightPx).toBeGreaterThan(sizePx * 1.2);
    }
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, style, align, inlinePx, blockPx }: ReturnType<typeof find>): Box {
  const { widthPx, ascentPx, descentPx } = measure(text, style);
  const left = align === 'start' ? inlinePx : inlinePx - widthPx;
  return { left, right: left + widthPx, top: blockPx - ascentPx, bottom: blockPx + descentPx };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
