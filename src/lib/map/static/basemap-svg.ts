import type { Feature, FeatureCollection } from 'geojson';
import type { BasemapLabel } from '../basemap-data.ts';
import type { Bounds } from '../camera.ts';
import { DETAIL_ZOOM } from '../level-zooms.ts';
import { DRAWN, frameZoom, toPixel, type PixelBox, type StaticFrame } from './frame.ts';
import { geometryPath } from './geometry-path.ts';
import { pixels } from './path-data.ts';
import { element } from './xml.ts';

/** A name that shows from one zoom up to another, the latter not included. */
export type RangedLabel = BasemapLabel & { readonly maxZoom?: number };

/** The basemap's levels, decoded, and its names. */
export interface StaticBasemap {
  /** All land, coarse: for what is outside the region. */
  readonly world: FeatureCollection;
  readonly region: FeatureCollection;
  readonly detail: FeatureCollection;
  readonly labels: readonly RangedLabel[];
  /** Box that the region fills. */
  readonly extent: Bounds;
}

const UNITS_PER_PIXEL = 2;
const WORLD_TOLERANCE_PX = 1;
const FINEST_TOLERANCE_PX = 0.5;
/** Characters that the basemap may take; where the coast is long, it is drawn coarser. */
const LARGEST_SIZE = 14_000;

/** Sea, land, water and lines, bottom to top, as fine as its size allows. */
export function basemapSvg(basemap: StaticBasemap, frame: StaticFrame): string {
  const features = levelFeatures(basemap, frame);
  const world = worldSvg(basemap, frame);
  for (let tolerancePx = FINEST_TOLERANCE_PX; ; tolerancePx *= 1.2) {
    const paths = basemapPaths(features, frame, tolerancePx);
    if (paths.length + world.length <= LARGEST_SIZE) return SEA + world + paths;
  }
}

/** Land outside the region, and sea on all that the region itself draws; empty where only the region is seen. */
function worldSvg({ world, extent }: StaticBasemap, frame: StaticFrame): string {
  const [left, top] = toPixel(frame, [extent[0], extent[3]]);
  const [right, bottom] = toPixel(frame, [extent[2], extent[1]]);
  const region: PixelBox = {
    left: Math.max(left, DRAWN.left),
    top: Math.max(top, DRAWN.top),
    right: Math.min(right, DRAWN.right),
    bottom: Math.min(bottom, DRAWN.bottom),
  };
  const isAll = Object.entries(DRAWN).every(([side, px]) => region[side as keyof PixelBox] === px);
  return isAll ? '' : basemapPaths(world.features, frame, WORLD_TOLERANCE_PX) + seaRect(region);
}

function basemapPaths(
  features: readonly Feature[],
  frame: StaticFrame,
  tolerancePx: number,
): string {
  const path = (className: string, coarser: number, wanted: (feature: Feature) => boolean) => {
    const fineness = { tolerancePx: tolerancePx * coarser, unitsPerPixel: UNITS_PER_PIXEL };
    const d = features
      .filter(wanted)
      .map(({ geometry }) => geometryPath(geometry, frame, fineness))
      .join('');
    return d === '' ? '' : element('path', { class: className, d });
  };
  const zoom = frameZoom(frame);
  const isRiverOfSize = ({ properties }: Feature) =>
    properties?.kind === 'rivers' && Number(properties.rank) <= zoom - 3;
  const isProvinceOfSize = ({ properties }: Feature) =>
    properties?.kind === 'provinces' && (zoom >= 5 || (zoom >= 4 && properties.focus === true));
  const of = (kind: string, property?: string, value?: boolean) => (feature: Feature) =>
    feature.properties?.kind === kind &&
    (property === undefined || feature.properties[property] === value);
  const paths = [
    path('land', 1, of('land', 'focus', false)),
    path('land focus', 1, of('land', 'focus', true)),
    path('lake', 1, of('lakes', 'seasonal', false)),
    path('lake seasonal', 1, of('lakes', 'seasonal', true)),
    // Rivers and provinces are barely there, so their course may be coarser.
    path('line river', 2, isRiverOfSize),
    path('line province', 2, isProvinceOfSize),
    path('line country', 1, of('countries')),
    path('line country disputed', 1, of('disputed')),
  ];
  return element('g', { transform: `scale(${1 / UNITS_PER_PIXEL})` }, paths.join(''));
}

/** The level that the live map would show at this size: the detail in its box, the region around it. */
export function levelFeatures(
  { region, detail }: Pick<StaticBasemap, 'region' | 'detail'>,
  frame: StaticFrame,
): Feature[] {
  if (frameZoom(frame) < DETAIL_ZOOM) return region.features;
  return [
    ...region.features.filter(({ properties }) => properties?.inside !== true),
    ...detail.features,
  ];
}

function seaRect({ left, top, right, bottom }: PixelBox): string {
  if (right <= left || bottom <= top) return '';
  return element('rect', {
    class: 'sea',
    x: pixels(left),
    y: pixels(top),
    width: pixels(right - left),
    height: pixels(bottom - top),
  });
}

const SEA = seaRect(DRAWN);
