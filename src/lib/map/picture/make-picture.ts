import { dateFormat } from '#lib/format/date-format.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import { currentDirection, currentLocale, dateLocale } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MapView } from '../map-view.ts';
import { composePicture } from './compose-picture.ts';
import type { ValueRow } from './lay-blocks.ts';
import { pictureLegend, type LegendNames } from './legend.ts';
import { loadFonts, siteFontFamilies } from './page-fonts.ts';
import { labelledScaleBar } from './labelled-scale-bar.ts';

/** What stands on the picture beside the map. Empty texts and lists take no room. */
export interface PictureInput extends LegendNames {
  readonly title: string;
  readonly subtitle: string;
  readonly units: UnitSystem;
  readonly values: readonly ValueRow[];
  readonly notes: readonly string[];
  /** Sources and credits of what is drawn, one a line; those of an online basemap are added. */
  readonly sources: readonly string[];
  /** Name and version. */
  readonly software: string;
  readonly madeAt: Date;
  /** Height in CSS pixels that a panel covers at the map's bottom, and that is left off; 0 where it is left out. */
  readonly coveredPx?: number;
  /** Address that shows the same view again. */
  readonly address: string;
}

/** A small screen may have few pixels; a picture is looked at on other ones too. */
const LEAST_PIXEL_RATIO = 2;
/** A long measurement makes an address of many pages. */
const MOST_ADDRESS_LENGTH = 1200;

/**
 * Makes a PNG of what the map shows, with title, scale bar, legend, values, notes, sources, date and address.
 * Rejects where the map has lost its WebGL context or the browser makes no picture.
 */
export async function makePicture(
  view: Pick<MapView, 'picture'>,
  input: PictureInput,
): Promise<Blob> {
  const pixelRatio = Math.max(LEAST_PIXEL_RATIO, window.devicePixelRatio);
  const map = await view.picture({ pixelRatio, coveredPx: input.coveredPx ?? 0 });
  const content = {
    title: input.title,
    subtitle: input.subtitle,
    legend: pictureLegend(map.inSight, input, map.theme),
    values: input.values,
    notes: input.notes,
    sources: [...input.sources, ...map.foreignCredits],
    footer: [madeText(input), shortened(input.address)],
    headings: {
      legend: m.legend(),
      values: m.picture_values(),
      notes: m.picture_notes(),
      sources: m.sources(),
    },
  };
  const families = siteFontFamilies();
  await loadFonts(families, textsOf(content));
  const canvas = composePicture({
    map,
    scaleBar: labelledScaleBar(map, input.units, currentLocale()),
    content,
    direction: currentDirection(),
    families,
  });
  return png(canvas);
}

function madeText({ madeAt, software }: PictureInput): string {
  const date = dateFormat(dateLocale(), {
    calendar: 'gregory',
    ...({ year: 'numeric', month: 'long', day: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
    timeZoneName: 'short',
  }).format(madeAt);
  return m.picture_made({ date, software });
}

const shortened = (address: string) =>
  address.length <= MOST_ADDRESS_LENGTH ? address : `${address.slice(0, MOST_ADDRESS_LENGTH)}…`;

/** Every text in some content, however deep. */
function textsOf(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(textsOf);
}

function png(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no PNG of the picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
