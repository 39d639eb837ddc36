import type { Feature, FeatureCollection } from 'geojson';
import type { BasemapLabel } from '../basemap-data.ts';
import type { Bounds } from '../camera.ts';
import { DETAIL_ZOOM } from '../detail-zoom.ts';
import { DRAWN, frameZoom, toPixel, type PixelBox, type StaticFrame } from './frame.ts';
import { geometryPath } from './geometry-path.ts';
import { pixels } from './path-data.ts';
import { element } from './xml.ts';

/** The basemap's two levels, decoded. */
export interface StaticBasemap {
  readonly region: FeatureCollection;
  readonly detail: FeatureCollection;
  readonly labels: readonly BasemapLabel[];
  /** Box that the region fills. */
  readonly extent: Bounds;
}

const TOLERANCE_PX = 0.7;
/** Rivers and provinces are barely there, so their course may be coarser. */
const FAINT_TOLERANCE_PX = 1.2;

/** Sea, land, water and lines, bottom to top, each kind one path. */
export function basemapSvg(basemap: StaticBasemap, frame: StaticFrame): string {
  const features = levelFeatures(basemap, frame);
  const path = (className: string, tolerancePx: number, wanted: (feature: Feature) => boolean) => {
    const d = features
      .filter(wanted)
      .map(({ geometry }) => geometryPath(geometry, frame, tolerancePx))
      .join('');
    return d === '' ? '' : element('path', { class: className, d });
  };
  const of = (kind: string, property?: string, value?: boolean) => (feature: Feature) =>
    feature.properties?.kind === kind &&
    (property === undefined || feature.properties[property] === value);
  return [
    seaRect(basemap.extent, frame),
    path('land', TOLERANCE_PX, of('land', 'focus', false)),
    path('land focus', TOLERANCE_PX, of('land', 'focus', true)),
    path('lake', TOLERANCE_PX, of('lakes', 'seasonal', false)),
    path('lake seasonal', TOLERANCE_PX, of('lakes', 'seasonal', true)),
    path('line river', FAINT_TOLERANCE_PX, of('rivers')),
    path('line province', FAINT_TOLERANCE_PX, of('provinces')),
    path('line country', TOLERANCE_PX, of('countries')),
    path('line country disputed', TOLERANCE_PX, of('disputed')),
  ].join('');
}

/** The level that the live map would show at this size: the detail in its box, the region around it. */
export function levelFeatures({ region, detail }: StaticBasemap, frame: StaticFrame): Feature[] {
  if (frameZoom(frame) < DETAIL_ZOOM) return region.features;
  return [
    ...region.features.filter(({ properties }) => properties?.inside !== true),
    ...detail.features,
  ];
}

/** Sea as far as the basemap reaches; what is beyond stays paper, being neither land nor sea to us. */
function seaRect([west, south, east, north]: Bounds, frame: StaticFrame): string {
  const [left, top] = toPixel(frame, [west, north]);
  const [right, bottom] = toPixel(frame, [east, south]);
  const box: PixelBox = {
    left: Math.max(left, DRAWN.left),
    top: Math.max(top, DRAWN.top),
    right: Math.min(right, DRAWN.right),
    bottom: Math.min(bottom, DRAWN.bottom),
  };
  return element('rect', {
    class: 'sea',
    x: pixels(box.left),
    y: pixels(box.top),
    width: pixels(box.right - box.left),
    height: pixels(box.bottom - box.top),
  });
}
