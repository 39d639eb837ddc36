import { intoColumns } from './columns.ts';
import { moved, nothing, stacked, type Laid, type PageItem } from './laid.ts';
import { layLegend, layNotes, layValues, type ValueRow } from './lay-blocks.ts';
import { layText, type Setting } from './lay-text.ts';
import type { LegendEntry } from './legend-sample.ts';

/** Everything on the page but the map. Empty texts and lists take no room. */
export interface PageContent {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly values: readonly ValueRow[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** When it was made and with what, and the address of the view. */
  readonly footer: readonly string[];
  readonly headings: Readonly<Record<'legend' | 'values' | 'notes' | 'sources', string>>;
}

/** A page in CSS pixels: where the map stands on it, and all else. */
export interface PageLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly map: { readonly inlinePx: number; readonly blockPx: number };
  readonly items: readonly PageItem[];
}

interface MapSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Text has to fit beside the narrowest of maps too. */
const LEAST_CONTENT_PX = 320;
const WIDE_CONTENT_PX = 600;
const MARGIN_PX = { narrow: 16, wide: 28 } as const;
const LEAST_COLUMN_PX = 290;
const MOST_COLUMNS = 3;
const COLUMN_GAP_PX = 32;
const BLOCK_GAP_PX = 18;

/** Lays the page out round a map: title above; values, legend, notes and sources below, in columns where it is wide. */
export function layPage(content: PageContent, map: MapSize, setting: Setting): PageLayout {
  const widthPx = Math.max(map.widthPx, LEAST_CONTENT_PX);
  const marginPx = widthPx < WIDE_CONTENT_PX ? MARGIN_PX.narrow : MARGIN_PX.wide;
  const header = stacked(
    [
      layText(content.title, 'title', widthPx, setting),
      layText(content.subtitle, 'subtitle', widthPx, setting),
    ],
    4,
  );
  const headerPx = header.heightPx === 0 ? 0 : header.heightPx + 12;
  const below = stacked(
    [layColumns(content, widthPx, setting), layFooter(content, widthPx, setting)],
    20,
  );
  const mapTop = marginPx + headerPx;
  const belowTop = mapTop + map.heightPx + BLOCK_GAP_PX;
  return {
    widthPx: widthPx + 2 * marginPx,
    heightPx: Math.ceil(belowTop + below.heightPx + marginPx),
    map: { inlinePx: marginPx + (widthPx - map.widthPx) / 2, blockPx: mapTop },
    items: [...moved(header, marginPx, marginPx), ...moved(below, marginPx, belowTop)],
  };
}

function layColumns(content: PageContent, widthPx: number, setting: Setting): Laid {
  const filled = layBlocks(content, widthPx, setting).length;
  if (filled === 0) return nothing;
  const fitting = Math.floor((widthPx + COLUMN_GAP_PX) / (LEAST_COLUMN_PX + COLUMN_GAP_PX));
  const count = Math.min(filled, fitting, MOST_COLUMNS);
  const columnPx = (widthPx - (count - 1) * COLUMN_GAP_PX) / count;
  const blocks = layBlocks(content, columnPx, setting);
  const heights = blocks.map(({ heightPx }) => heightPx);
  const columns = intoColumns(heights, count, BLOCK_GAP_PX).map((indices) =>
    stacked(
      blocks.filter((_, index) => indices.includes(index)),
      BLOCK_GAP_PX,
    ),
  );
  return {
    items: columns.flatMap((column, index) => moved(column, index * (columnPx + COLUMN_GAP_PX), 0)),
    heightPx: Math.max(...columns.map(({ heightPx }) => heightPx)),
  };
}

/** The blocks that say something, at a column's width. */
function layBlocks(content: PageContent, widthPx: number, setting: Setting): Laid[] {
  const { headings, values, legend, notes, sources } = content;
  return [
    layValues(headings.values, values, widthPx, setting),
    layLegend(headings.legend, legend, widthPx, setting),
    layNotes(headings.notes, notes, widthPx, setting),
    layNotes(headings.sources, sources, widthPx, setting),
  ].filter(({ heightPx }) => heightPx > 0);
}

function layFooter({ footer }: PageContent, widthPx: number, setting: Setting): Laid {
  const lines = stacked(
    footer.map((line) => layText(line, 'small', widthPx, setting)),
    2,
  );
  const gapPx = 8;
  return {
    items: [{ kind: 'rule', inlinePx: 0, blockPx: 0, widthPx }, ...moved(lines, 0, gapPx)],
    heightPx: lines.heightPx + gapPx,
  };
}
