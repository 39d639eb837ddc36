import { formatNumber } from '#lib/format/number.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { metresPerPixel } from './ground-scale.ts';
import type { MapPicture } from './map-picture.ts';
import { scaleBar } from './scale-bar.ts';

type Scaled = Pick<
  MapPicture,
  'metresPerPixel' | 'zoom' | 'bounds' | 'latitudeDegrees' | 'widthPx'
>;

const LONGEST_PX = 150;
/** Longest share of the map's width. */
const SHARE = 0.36;
/** Beyond this share between the map's edges and its middle, the bar says where it holds. */
const TOLERATED = 0.01;

/** The bar of a map; where the scale differs over the map, its label names the latitude that it holds at. */
export function labelledScaleBar(
  map: Scaled,
  units: UnitSystem,
  locale: string,
): { readonly widthPx: number; readonly label: string } {
  const longestPx = Math.min(LONGEST_PX, map.widthPx * SHARE);
  const { widthPx, label } = scaleBar(map.metresPerPixel, longestPx, units, locale);
  const [, south, , north] = map.bounds;
  const differs = [south, north].some(
    (latitude) => Math.abs(metresPerPixel(map.zoom, latitude) / map.metresPerPixel - 1) > TOLERATED,
  );
  return { widthPx, label: differs ? at(label, map.latitudeDegrees, locale) : label };
}

function at(length: string, latitudeDegrees: number, locale: string): string {
  const latitude = formatNumber(Math.abs(latitudeDegrees), locale, 1);
  return latitudeDegrees < 0
    ? m.scale_at_south({ length, latitude })
    : m.scale_at_north({ length, latitude });
}
