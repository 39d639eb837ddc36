import { basemapSvg, levelFeatures } from './basemap-svg.ts';
import { caseSvg, distanceLines } from './case-svg.ts';
import type { StaticMapGeodata, StaticMapPage } from './content.ts';
import { countrySpots } from './country-spots.ts';
import { decodeBasemap } from './decode-basemap.ts';
import { PICTURE, type StaticFrame } from './frame.ts';
import { labelWishes, TEXT_PX } from './label-wishes.ts';
import { LineGrid } from './line-grid.ts';
import { pageFrame } from './page-frame.ts';
import { pixels } from './path-data.ts';
import { placeLabels, textOffset, type PlacedLabel } from './place-labels.ts';
import { SCALE_BAR_AT, scaleBar, scaleBarBox } from './scale-bar.ts';
import { pinBox, pinsOf, symbolsSvg } from './symbols-svg.ts';
import { element, escapeXml } from './xml.ts';

/**
 * Decodes the geodata once and gives the function that draws a page's map as SVG text. The SVG carries
 * no colours and no style, only classes; `StaticMap.svelte` holds their style. Same page, same text.
 */
export function staticMapDrawer(geodata: StaticMapGeodata): (page: StaticMapPage) => string {
  const basemap = decodeBasemap(geodata);
  // Half of a site's pages show the whole case, and the basemap takes longest to draw.
  const drawn = new Map<string, string>();
  const basemapOf = (frame: StaticFrame): string => {
    const key = JSON.stringify(frame);
    const svg = drawn.get(key) ?? basemapSvg(basemap, frame);
    drawn.set(key, svg);
    return svg;
  };
  return (page) => {
    const frame = pageFrame(page);
    const pins = pinsOf(page, frame);
    const land = levelFeatures(basemap, frame);
    const wishes = labelWishes(basemap, page, frame, pins, (country, wish) =>
      countrySpots(land, country, wish, frame),
    );
    const lines = distanceLines(page, frame).map(({ geometry }) =>
      geometry.coordinates.map(
        ([longitude = NaN, latitude = NaN]) => [longitude, latitude] as const,
      ),
    );
    const labels = placeLabels(
      wishes,
      (scale) => [scaleBarBox(scale), ...pins.map((pin) => pinBox(pin, scale))],
      new LineGrid([geodata.border, ...lines], frame),
    );
    const { left, top, right, bottom } = PICTURE;
    return element(
      'svg',
      {
        viewBox: `${left} ${top} ${right - left} ${bottom - top}`,
        role: 'img',
        'aria-label': page.description,
        'font-size': String(TEXT_PX),
      },
      basemapOf(frame) +
        caseSvg(geodata, page, frame) +
        symbolsSvg(pins) +
        element('g', { class: 'labels' }, labels.map(labelSvg).join('') + barSvg(page, frame)),
    );
  };
}

function labelSvg({ wish, spot, isForAll }: PlacedLabel): string {
  const { anchor, dxEms, dyEms } = textOffset(wish.gapEms, spot.side);
  const dot =
    wish.className === 'town-name'
      ? element('circle', {
          class: className('dot', isForAll),
          cx: pixels(spot.at[0]),
          cy: pixels(spot.at[1]),
          r: '1.8',
        })
      : '';
  const text = element(
    'text',
    {
      class: className(wish.className, isForAll),
      'font-size': wish.sizePx === TEXT_PX ? null : `${round(wish.sizePx / TEXT_PX)}em`,
      'text-anchor': anchor === 'start' ? null : anchor,
      x: pixels(spot.at[0]),
      y: pixels(spot.at[1]),
      dx: dxEms === 0 ? null : `${round(dxEms)}em`,
      dy: `${round(dyEms)}em`,
    },
    escapeXml(wish.text),
  );
  return dot + text;
}

const className = (name: string, isForAll: boolean) => (isForAll ? name : `${name} wide`);
const round = (ems: number) => Math.round(ems * 100) / 100;

function barSvg(page: StaticMapPage, frame: StaticFrame): string {
  const bar = scaleBar(frame);
  if (bar === null) return '';
  const [x, y] = SCALE_BAR_AT;
  return (
    element('path', { class: 'bar', d: `M${x} ${y - 6}v6h${pixels(bar.px)}v-6` }) +
    element(
      'text',
      { class: 'bar-length', x: String(x), y: String(y - 10), 'font-size': '.92em' },
      escapeXml(page.texts.length(bar.metres)),
    )
  );
}
