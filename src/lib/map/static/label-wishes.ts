import { distanceLines } from './case-svg.ts';
import type { StaticBasemap } from './basemap-svg.ts';
import type { StaticMapPage } from './content.ts';
import { frameZoom, isInBox, PICTURE, toPixel, type StaticFrame } from './frame.ts';
import type { LabelSpot, LabelWish, Side } from './place-labels.ts';
import type { Pixel } from './mercator.ts';
import type { Pin } from './symbols-svg.ts';
import { areaFeatures } from '../features/areas.ts';
import type { Position } from '#lib/geo/position.ts';
import type { Feature, LineString } from 'geojson';

/** Size of most texts; the style sheet's texts are in parts of it. */
export const TEXT_PX = 12;
const AROUND: readonly Side[] = ['right', 'left', 'above', 'below'];

const plain = { sizePx: TEXT_PX, letterSpacingEms: 0, gapEms: 0.3, mayCrossLines: true };

/** All texts that a page's map would like to show, the most wanted first. */
export function labelWishes(
  basemap: Pick<StaticBasemap, 'labels'>,
  page: StaticMapPage,
  frame: StaticFrame,
  pins: readonly Pin[],
  countrySpots: (country: string, wish: LabelWish) => readonly LabelSpot[],
): LabelWish[] {
  const own = pins.filter(({ isShown }) => isShown);
  const others = pins.filter(({ isShown }) => !isShown);
  const distances = distanceLines(page, frame).map((line) => distanceWish(line, frame));
  return [
    ...own.map(pinWish),
    ...(own.length > 0 ? distances : []),
    ...candidateWishes(page, frame),
    ...others.filter(({ importance }) => importance < 2).map(pinWish),
    ...(own.length > 0 ? [] : distances),
    ...others.filter(({ importance }) => importance === 2).map(pinWish),
    ...contextWishes(page, frame),
    ...basemapWishes(basemap, page, frame, countrySpots),
  ];
}

const spotsAround = (at: Pixel, sides: readonly Side[] = AROUND): LabelSpot[] =>
  sides.map((side) => ({ at, side }));

function pinWish({ place, at, importance, isShown }: Pin): LabelWish {
  const sizePx = [13.5, 12.5, 11.5][isShown ? 0 : importance] ?? TEXT_PX;
  return {
    text: place.name,
    spots: spotsAround(at),
    sizePx,
    letterSpacingEms: 0,
    // Clear of the ring round the page's own places.
    gapEms: isShown ? 1.25 : 0.85,
    mayCrossLines: true,
    className: 'place-name',
  };
}

function distanceWish(
  { geometry, properties }: Feature<LineString>,
  frame: StaticFrame,
): LabelWish {
  const points = geometry.coordinates.map(([longitude = NaN, latitude = NaN]) =>
    toPixel(frame, [longitude, latitude]),
  );
  const visible = points.filter((point) => isInBox(point, PICTURE));
  const spots = [0.5, 0.35, 0.65].flatMap((share) => {
    const at = visible[Math.round(share * (visible.length - 1))];
    return at === undefined ? [] : spotsAround(at, ['above', 'below', 'right', 'left']);
  });
  return {
    ...plain,
    text: String(properties?.label),
    spots,
    sizePx: 11,
    className: 'distance-text',
  };
}

function areaWishes(page: StaticMapPage, frame: StaticFrame, role: string): LabelWish[] {
  const { features } = areaFeatures(page.places, page.candidates, {
    candidate: (area, number) => page.texts.candidate(area, number),
    context: ({ name }) => name,
  });
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || properties?.role !== role) return [];
    const minZoom = Number(properties.minZoom);
    if (minZoom > frameZoom(frame)) return [];
    const [longitude = NaN, latitude = NaN] = geometry.coordinates;
    const at = toPixel(frame, [longitude, latitude] satisfies Position);
    return [{ ...plain, text: String(properties.label), spots: spotsAround(at), className: role }];
  });
}

const candidateWishes = (page: StaticMapPage, frame: StaticFrame) =>
  areaWishes(page, frame, 'candidate-label').map((wish) => ({ ...wish, gapEms: 1.2 }));
const contextWishes = (page: StaticMapPage, frame: StaticFrame) =>
  areaWishes(page, frame, 'context-label').map((wish) => ({ ...wish, sizePx: 11 }));

const BASEMAP_STYLES = {
  country: { sizePx: 14, letterSpacingEms: 0.22, side: 'centre' },
  sea: { sizePx: 13, letterSpacingEms: 0.08, side: 'centre' },
  province: { sizePx: 11, letterSpacingEms: 0.1, side: 'centre' },
  region: { sizePx: 11, letterSpacingEms: 0.1, side: 'centre' },
  water: { sizePx: 10.5, letterSpacingEms: 0.08, side: 'centre' },
  town: { sizePx: 10.5, letterSpacingEms: 0, side: 'right' },
} as const;

function basemapWishes(
  { labels }: Pick<StaticBasemap, 'labels'>,
  page: StaticMapPage,
  frame: StaticFrame,
  countrySpots: (country: string, wish: LabelWish) => readonly LabelSpot[],
): LabelWish[] {
  const zoom = frameZoom(frame);
  const order = Object.keys(BASEMAP_STYLES);
  const wishes = labels
    .filter(({ minZoom, maxZoom = Infinity }) => minZoom <= zoom && zoom < maxZoom)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.rank - b.rank)
    .map(({ kind, names, position, country }): LabelWish => {
      const name = names[page.locale] ?? names.en ?? '';
      const at = toPixel(frame, position);
      const { sizePx, letterSpacingEms, side } = BASEMAP_STYLES[kind];
      const wish: LabelWish = {
        text: kind === 'country' ? name.toLocaleUpperCase(page.locale) : name,
        spots: spotsAround(at, kind === 'town' ? AROUND : [side]),
        sizePx,
        letterSpacingEms,
        gapEms: 0.45,
        mayCrossLines: kind === 'town',
        className: `${kind}-name`,
      };
      if (kind !== 'country' || country === undefined) return wish;
      return { ...wish, spots: [...wish.spots, ...countrySpots(country, wish)] };
    });
  return wishes.filter(({ text }) => text !== '');
}
