import type { Feature, FeatureCollection } from 'geojson';
import type { BasemapLabel } from '../basemap-data.ts';
import { DETAIL_ZOOM } from '../detail-zoom.ts';
import { DRAWN, frameZoom, type StaticFrame } from './frame.ts';
import { geometryPath } from './geometry-path.ts';
import { pixels } from './path-data.ts';
import { element } from './xml.ts';

/** A name that shows from one zoom up to another, the latter not included. */
export type RangedLabel = BasemapLabel & { readonly maxZoom?: number };

/** The basemap's levels, decoded, and its names. */
export interface StaticBasemap {
  /** Land outside the region. */
  readonly world: FeatureCollection;
  readonly region: FeatureCollection;
  readonly detail: FeatureCollection;
  readonly labels: readonly RangedLabel[];
}

const UNITS_PER_PIXEL = 2;
const FINEST_TOLERANCE_PX = 0.5;
/** Characters that the basemap may take; where the coast is long, it is drawn coarser. */
const LARGEST_SIZE = 14_000;

/** Sea, land, water and lines, bottom to top, as fine as its size allows. */
export function basemapSvg(basemap: StaticBasemap, frame: StaticFrame): string {
  const features = levelFeatures(basemap, frame);
  for (let tolerancePx = FINEST_TOLERANCE_PX; ; tolerancePx *= 1.2) {
    const paths = basemapPaths(features, frame, tolerancePx);
    if (paths.length <= LARGEST_SIZE) return SEA + paths;
  }
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

/** The level that the live map would show at this size: the detail in its box, the others around it. */
export function levelFeatures(
  { world, region, detail }: StaticBasemap,
  frame: StaticFrame,
): Feature[] {
  if (frameZoom(frame) < DETAIL_ZOOM) return [...world.features, ...region.features];
  return [
    ...world.features,
    ...region.features.filter(({ properties }) => properties?.inside !== true),
    ...detail.features,
  ];
}

const SEA = element('rect', {
  class: 'sea',
  x: pixels(DRAWN.left),
  y: pixels(DRAWN.top),
  width: pixels(DRAWN.right - DRAWN.left),
  height: pixels(DRAWN.bottom - DRAWN.top),
});
