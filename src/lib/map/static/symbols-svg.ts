import type { PlaceSymbolKind } from '#lib/case/kinds.ts';
import type { PlaceSummary } from '#lib/case/summary.ts';
import { placeSymbols } from '#lib/case/place-symbols.ts';
import { placeFeatures } from '../features/places.ts';
import type { StaticMapPage } from './content.ts';
import { DRAWN, isInBox, toPixel, type PixelBox, type StaticFrame } from './frame.ts';
import type { Pixel } from './mercator.ts';
import { pixels } from './path-data.ts';
import { element } from './xml.ts';

/** A place with a pin, and where it stands in the picture. */
export interface Pin {
  readonly place: PlaceSummary;
  readonly at: Pixel;
  readonly isShown: boolean;
  /** From 0, most important, to 2. */
  readonly importance: number;
}

/** Width of a symbol's square of 24 units, as on the live map: 22 px with a unit of margin, smaller for settlements. */
const SITE_PX = (22 * 24) / 26;
const SETTLEMENT_SHARE = 0.8;
const UNITS = 24;

const symbolPx = (kind: PlaceSymbolKind) =>
  (kind.endsWith('-site') ? 1 : SETTLEMENT_SHARE) * SITE_PX;

/** The places of a page that may have a pin and are in the drawn part, most important first, the page's own before all. */
export function pinsOf(page: StaticMapPage, frame: StaticFrame): Pin[] {
  const pins = placeFeatures(page.places).features.flatMap(({ properties }) => {
    const place = page.places.find(({ id }) => id === properties?.placeId);
    if (place?.location.kind !== 'point') return [];
    const at = toPixel(frame, place.location.position);
    if (!isInBox(at, DRAWN)) return [];
    const isShown = page.shownIds.includes(place.id);
    const sortKey = Number(properties?.sortKey) - (isShown ? 1e6 : 0);
    return [{ place, at, isShown, importance: Number(properties?.importance), sortKey }];
  });
  return pins.toSorted((a, b) => a.sortKey - b.sortKey);
}

/** The symbols of places, less important ones below; the page's own with a ring round them. */
export function symbolsSvg(pins: readonly Pin[]): string {
  const kinds = [...new Set(pins.map(({ place }) => place.symbol))];
  const halos = pins
    .filter(({ isShown }) => isShown)
    .map(({ at: [x, y] }) =>
      element('circle', { class: 'halo', cx: pixels(x), cy: pixels(y), r: '15' }),
    );
  // The group gives the position, so that the style sheet can enlarge the symbol where it stands.
  const uses = pins
    .toReversed()
    .map(({ place, at: [x, y] }) =>
      element(
        'g',
        { transform: `translate(${pixels(x)} ${pixels(y)})` },
        element('use', { href: `#${symbolId(place.symbol)}`, class: `pin ${place.symbol}` }),
      ),
    );
  return element('defs', {}, kinds.map(symbolDefinition).join('')) + [...halos, ...uses].join('');
}

/** The square that a pin's symbol covers. */
export function pinBox({ place, at: [x, y] }: Pin, scale: number): PixelBox {
  const half = (symbolPx(place.symbol) / 2) * scale;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

const symbolId = (kind: PlaceSymbolKind) => `static-map-${kind}`;

function symbolDefinition(kind: PlaceSymbolKind): string {
  const shapes = placeSymbols[kind].map((shape) =>
    element('path', {
      fill: paint(shape.fill),
      stroke: paint(shape.stroke),
      'stroke-width': shape.stroke === 'none' ? null : String(shape.strokeWidth),
      d: shape.path,
    }),
  );
  const scale = Math.round((symbolPx(kind) / UNITS) * 1000) / 1000;
  const transform = `scale(${scale}) translate(${-UNITS / 2} ${-UNITS / 2})`;
  return element('g', { id: symbolId(kind), transform }, shapes.join(''));
}

// A style sheet's rules do not reach into what a `use` shows, but what the `use` inherits does: its
// colour is the ink, its fill and stroke are the paper.
const paint = (colour: 'ink' | 'paper' | 'none') =>
  ({ ink: 'currentColor', paper: null, none: 'none' })[colour];
