import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { LayerId } from './layer-order.ts';
import type { MapOverlay } from './map-overlay.ts';
import type { MapPick } from './map-pick.ts';

/** Symbols and names of places, which stand above all overlays. The first answers before the others. */
const LAYERS_ABOVE: readonly LayerId[] = ['place-symbol', 'place-label'];
/**
 * What else of the case answers, below all overlays. Context areas answer at their edge and name only,
 * so that the ground inside them can be asked about.
 */
const LAYERS_BELOW: readonly LayerId[] = [
  'candidate-area-label',
  'context-area-label',
  'candidate-area-fill',
  'place-line',
  'uncertainty-fill',
  'context-area-outline',
];
const PICK_RADIUS_PX = 6;

/** A point of the screen, in CSS pixels from the map's top left corner. */
interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What stands at a point of the screen: what is drawn above wins, and the nearest dot over the others; null for bare ground. */
export function pickedThing(
  map: MapLibreMap,
  point: ScreenPoint,
  overlays: readonly MapOverlay[],
): Exclude<MapPick, { kind: 'ground' }> | null {
  const { x, y } = point;
  const fromOverlays = overlays.toReversed().flatMap(({ answering }) => answering);
  const order: readonly string[] = [...LAYERS_ABOVE, ...fromOverlays, ...LAYERS_BELOW];
  const box: [PointLike, PointLike] = [
    [x - PICK_RADIUS_PX, y - PICK_RADIUS_PX],
    [x + PICK_RADIUS_PX, y + PICK_RADIUS_PX],
  ];
  const rank = ({ layer }: MapGeoJSONFeature) => order.indexOf(layer.id);
  const away = (feature: MapGeoJSONFeature) =>
    fromOverlays.includes(feature.layer.id) ? distancePx(map, feature, point) : 0;
  const [feature] = map
    .queryRenderedFeatures(box, { layers: order.filter((id) => map.getLayer(id) !== undefined) })
    // What shows only on demand is not there to be met.
    .filter(({ properties }) => properties.onDemand !== true)
    .toSorted((a, b) => rank(a) - rank(b) || away(a) - away(b));
  if (feature === undefined) return null;
  const overlay = overlays.find(({ answering }) => answering.includes(feature.layer.id));
  if (overlay !== undefined) {
    const { lng, lat } = map.unproject([x, y]);
    return overlay.pick({ feature, position: [lng, lat], zoom: map.getZoom() });
  }
  const id: unknown = feature.properties.placeId;
  return typeof id === 'string' ? { kind: 'place', id } : null;
}

/** How far a dot is from a point of the screen, in CSS pixels; 0 for all but dots. */
function distancePx(map: MapLibreMap, { geometry }: MapGeoJSONFeature, point: ScreenPoint): number {
  if (geometry.type !== 'Point') return 0;
  const [longitude = NaN, latitude = NaN] = geometry.coordinates;
  const { x, y } = map.project([longitude, latitude]);
  return Math.hypot(x - point.x, y - point.y);
}
