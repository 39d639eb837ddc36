import type { Feature, FeatureCollection } from 'geojson';
import type { BasemapLabel } from '../basemap-data.ts';
import type { Bounds } from '../camera.ts';
import { DETAIL_ZOOM } from '../level-zooms.ts';
import { DRAWN, frameZoom, toPixel, type PixelBox, type StaticFrame } from './frame.ts';
import { drawnParts, partsPath, type DrawnPart } from './geometry-path.ts';
import { pixels } from './path-data.ts';
import { element } from './xml.ts';

/** The basemap's levels, decoded, and its names. */
export interface StaticBasemap {
  /** All land, coarse: for what is outside the region. */
  readonly world: FeatureCollection;
  readonly region: FeatureCollection;
  readonly detail: FeatureCollection;
  readonly labels: readonly BasemapLabel[];
  /** Box that the region fills. */
  readonly extent: Bounds;
}

const UNITS_PER_PIXEL = 2;
const WORLD_TOLERANCE_PX = 1;
const FINEST_TOLERANCE_PX = 0.5;
/** Characters that the basemap may take; where the coast is long, it is drawn coarser. */
const LARGEST_SIZE = 13_000;

/** Sea, land, water and lines, bottom to top, as fine as its size allows. */
export function basemapSvg(basemap: StaticBasemap, frame: StaticFrame): string {
  const layers = basemapLayers(levelFeatures(basemap, frame), frame);
  const world = worldSvg(basemap, frame);
  for (let tolerancePx = FINEST_TOLERANCE_PX; ; tolerancePx *= 1.3) {
    const paths = layersSvg(layers, tolerancePx);
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
  return isAll
    ? ''
    : layersSvg(basemapLayers(world.features, frame), WORLD_TOLERANCE_PX) + seaRect(region);
}

/** What becomes one path. */
interface Layer {
  readonly className: string;
  /** Share of the tolerance: what is barely there may be coarser. */
  readonly coarser: number;
  readonly parts: readonly DrawnPart[];
}

function basemapLayers(features: readonly Feature[], frame: StaticFrame): Layer[] {
  const zoom = frameZoom(frame);
  const layer = (
    className: string,
    coarser: number,
    kind: string,
    isWanted: (properties: Readonly<Record<string, unknown>>) => boolean = () => true,
  ): Layer => ({
    className,
    coarser,
    parts: features
      .filter(({ properties }) => properties?.kind === kind && isWanted(properties))
      .flatMap(({ geometry }) => drawnParts(geometry, frame)),
  });
  return [
    layer('land', 1, 'land', ({ focus }) => focus !== true),
    layer('land focus', 1, 'land', ({ focus }) => focus === true),
    layer('lake', 1, 'lakes', ({ seasonal }) => seasonal !== true),
    layer('lake seasonal', 1, 'lakes', ({ seasonal }) => seasonal === true),
    layer('line river', 2, 'rivers', ({ rank }) => Number(rank) <= zoom - 3),
    layer('line province', 2, 'provinces', ({ focus }) => zoom >= (focus === true ? 4 : 5)),
    layer('line country', 1, 'countries'),
    layer('line country disputed', 1, 'disputed'),
  ];
}

function layersSvg(layers: readonly Layer[], tolerancePx: number): string {
  const paths = layers.map(({ className, coarser, parts }) => {
    const fineness = { tolerancePx: tolerancePx * coarser, unitsPerPixel: UNITS_PER_PIXEL };
    const d = partsPath(parts, fineness);
    return d === '' ? '' : element('path', { class: className, d });
  });
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
