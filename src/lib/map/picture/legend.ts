import { symbolName } from '#lib/i18n/kind-names.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MeasureShape } from '#lib/measure/model/measurement.ts';
import type { LayerId } from '../layer-order.ts';
import type { MapTheme } from '../theme.ts';
import type { LegendEntry } from './legend-sample.ts';
import type { InSight } from './map-picture.ts';

/** A measurement on the map. */
export interface DrawnMeasurement {
  /** CSS colour that it is drawn in. */
  readonly colour: string;
  readonly name: string;
  /** A line where it is left out. */
  readonly shape?: MeasureShape;
}

/** What only the app knows of what is drawn. */
export interface LegendNames {
  /** Dataset of the border that is measured on. */
  readonly borderName: string;
  /** Dataset of the border that claims are read on, where the reader chose another; otherwise null. */
  readonly readBorderName: string | null;
  readonly measurements: readonly DrawnMeasurement[];
}

/** What is in sight, in the order of the legend in the layers panel; measurements come first. */
export function pictureLegend(
  { layers, symbols, borderReadingColour, hasDots }: InSight,
  { borderName, readBorderName, measurements }: LegendNames,
  theme: MapTheme,
): LegendEntry[] {
  const shows = (...ids: readonly LayerId[]) => ids.some((id) => layers.has(id));
  const when = (isThere: boolean, entry: () => LegendEntry) => (isThere ? [entry()] : []);
  return [
    ...measurements.map(measurementEntry),
    ...when(borderReadingColour !== null, () =>
      lineEntry(m.legend_border_reading(), borderReadingColour ?? '', 2, [4, 2.8]),
    ),
    ...when(hasDots, () => ({
      sample: {
        shape: 'circle',
        fill: { colour: theme.dot, opacity: 0.9 },
        outline: { colour: theme.halo, widthPx: 1 },
      },
      text: m.legend_dots(),
    })),
    ...when(shows('border-line'), () => borderEntry(borderName, theme)),
    ...when(shows('read-border-line') && readBorderName !== null, () =>
      lineEntry(
        m.legend_read_border({ dataset: readBorderName ?? '' }),
        theme.border,
        1.6,
        [4.8, 3.2],
      ),
    ),
    ...Array.from(symbols, ([kind, image]): LegendEntry => ({
      sample: { shape: 'symbol', image },
      text: symbolName[kind](),
    })),
    ...when(shows('place-line'), () => ({
      sample: {
        shape: 'line',
        strokes: [{ colour: theme.symbols.attack, widthPx: 3, opacity: 0.5 }],
      },
      text: m.legend_place_line(),
    })),
    ...when(shows('uncertainty-fill'), () => ({
      sample: {
        shape: 'circle',
        fill: { colour: theme.uncertainty, opacity: 0.08 },
        outline: { colour: theme.uncertainty, widthPx: 1, opacity: 0.6 },
      },
      text: m.legend_uncertainty(),
    })),
    ...when(shows('candidate-area-fill'), () => ({
      sample: {
        shape: 'box',
        fill: { colour: theme.candidate, opacity: 0.26 },
        outline: { colour: theme.candidate, widthPx: 1.4, dashPx: [4.2, 2.1] },
      },
      text: m.legend_candidate(),
    })),
    ...when(shows('claim-area-fill', 'claim-line'), () => ({
      sample: {
        shape: 'box',
        fill: { colour: theme.candidate, opacity: 0.13 },
        outline: { colour: theme.candidate, widthPx: 0.8, opacity: 0.7 },
        middle: { colour: theme.candidate, widthPx: 2, dashPx: [8, 4] },
      },
      text: m.legend_claim(),
    })),
    ...when(shows('chosen-line'), () =>
      lineEntry(m.legend_chosen_claim(), theme.candidate, 1, [2, 3]),
    ),
    ...when(shows('claim-measured'), () =>
      lineEntry(m.legend_claim_measured(), theme.measure, 2.4),
    ),
    ...when(shows('context-area-fill'), () => ({
      sample: {
        shape: 'box',
        fill: { colour: theme.context, opacity: 0.07 },
        outline: { colour: theme.context, widthPx: 1, dashPx: [1.5, 2.5] },
      },
      text: m.legend_context(),
    })),
    ...when(shows('distance-line'), () =>
      lineEntry(m.legend_distance(), theme.distance, 1.3, [2.6, 2]),
    ),
    ...when(shows('probe-line', 'probe-point'), () =>
      lineEntry(m.legend_probe(), theme.measure, 2, [4, 2.8]),
    ),
  ];
}

function measurementEntry({ colour, name, shape = 'line' }: DrawnMeasurement): LegendEntry {
  if (shape === 'line' || shape === 'border') return lineEntry(name, colour, 2.6);
  return {
    sample: {
      shape: shape === 'circle' ? 'circle' : 'box',
      fill: { colour, opacity: 0.12 },
      outline: { colour, widthPx: 2 },
    },
    text: name,
  };
}

const lineEntry = (
  text: string,
  colour: string,
  widthPx: number,
  dashPx: readonly number[] = [],
): LegendEntry => ({
  sample: { shape: 'line', strokes: [{ colour, widthPx, dashPx }] },
  text,
});

const borderEntry = (dataset: string, theme: MapTheme): LegendEntry => ({
  sample: {
    shape: 'line',
    strokes: [
      { colour: theme.borderCasing, widthPx: 6, opacity: 0.85 },
      { colour: theme.border, widthPx: 2.6 },
    ],
  },
  text: m.legend_border({ dataset }),
});
