import { moved, nothing, stacked, type Laid } from './laid.ts';
import { layText, type Setting } from './lay-text.ts';
import type { LegendEntry } from './legend-sample.ts';

/** A measured value: what it is, and the value with its unit. */
export type ValueRow = readonly [label: string, value: string];

const HEADING_GAP_PX = 5;
const SAMPLE_PX = { width: 30, height: 19 } as const;
const SAMPLE_GAP_PX = 10;
const VALUE_GAP_PX = 16;
/** Share of a row that a long value may take from a long label. */
const VALUE_SHARE = 0.55;
const ROW_PADDING_PX = 3;

/** Lines of text below a heading; nothing without lines. */
export function layNotes(
  heading: string,
  lines: readonly string[],
  widthPx: number,
  setting: Setting,
): Laid {
  const laid = stacked(
    lines.map((line) => layText(line, 'small', widthPx, setting)),
    3,
  );
  return headed(heading, laid, widthPx, setting);
}

/** Samples with what they stand for; nothing without entries. */
export function layLegend(
  heading: string,
  entries: readonly LegendEntry[],
  widthPx: number,
  setting: Setting,
): Laid {
  const textAt = SAMPLE_PX.width + SAMPLE_GAP_PX;
  const rows = entries.map(({ sample, text }): Laid => {
    const laid = layText(text, 'body', widthPx - textAt, setting);
    const { width, height } = SAMPLE_PX;
    const box = { kind: 'sample', sample, widthPx: width, heightPx: height } as const;
    return {
      items: [{ ...box, inlinePx: 0, blockPx: 0 }, ...moved(laid, textAt, 0)],
      heightPx: Math.max(height, laid.heightPx),
    };
  });
  return headed(heading, stacked(rows, 4), widthPx, setting);
}

/** Labels with their values, ruled off from each other; nothing without rows. */
export function layValues(
  heading: string,
  rows: readonly ValueRow[],
  widthPx: number,
  setting: Setting,
): Laid {
  const naturalPx = (text: string) => Math.ceil(setting.measure(text, 'body').widthPx);
  const laid = rows.map(([label, value]): Laid => {
    const beside = widthPx - VALUE_GAP_PX - naturalPx(label);
    const valuePx = Math.min(naturalPx(value), Math.max(beside, widthPx * VALUE_SHARE));
    const labelPx = widthPx - VALUE_GAP_PX - valuePx;
    const left = layText(label, 'label', labelPx, setting);
    const right = layText(value, 'body', valuePx, setting, 'end');
    const heightPx = Math.max(left.heightPx, right.heightPx) + 2 * ROW_PADDING_PX;
    return {
      items: [
        { kind: 'rule', inlinePx: 0, blockPx: 0, widthPx },
        ...moved(left, 0, ROW_PADDING_PX),
        ...moved(right, widthPx - valuePx, ROW_PADDING_PX),
      ],
      heightPx,
    };
  });
  return headed(heading, stacked(laid, 0), widthPx, setting);
}

function headed(heading: string, content: Laid, widthPx: number, setting: Setting): Laid {
  if (content.heightPx === 0) return nothing;
  return stacked([layText(heading, 'heading', widthPx, setting), content], HEADING_GAP_PX);
}
