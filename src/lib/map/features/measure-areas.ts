import type { FeatureCollection } from 'geojson';
import { drawnCircle } from '#lib/geo/drawn-circle.ts';
import { drawnRing } from '#lib/geo/drawn-ring.ts';
import type { MeasureColour, MeasurePoint, MeasureShape } from '#lib/measure/model/measurement.ts';
import { collection, lineFeature, polygonFeature } from './collection.ts';
import { drawnLeg } from './measure.ts';

/** An area or a circle as the map fills it. */
export interface DrawnArea {
  readonly id: string;
  readonly colour: MeasureColour;
  readonly shape: MeasureShape;
  readonly points: readonly MeasurePoint[];
  /** Length of a circle's radius in metres on WGS 84. */
  readonly radiusMetres: number;
  readonly isActive: boolean;
}

/** The ground that areas and circles enclose, and the rims of circles. Lines and unfinished areas have none. */
export function measureAreaFeatures(areas: readonly DrawnArea[]): FeatureCollection {
  return collection(areas.flatMap(areaFeatures));
}

function areaFeatures({ id, colour, shape, points, radiusMetres, isActive }: DrawnArea) {
  const properties = { colour, role: isActive ? 'active' : 'other' };
  const [center] = points;
  if (shape === 'circle' && center !== undefined && radiusMetres > 0) {
    const { outline, ring } = drawnCircle(center.position, radiusMetres);
    return [
      polygonFeature([ring], { id: `${id}-fill`, ...properties }),
      ...outline.map((part, index) =>
        lineFeature(part, { id: `${id}-rim-${index}`, ...properties }),
      ),
    ];
  }
  if (shape !== 'area' || points.length < 3) return [];
  const edges = points.map((from, index) =>
    drawnLeg({ from, to: points[(index + 1) % points.length] ?? from, path: null }).flat(),
  );
  return [polygonFeature([drawnRing(edges)], { id: `${id}-fill`, ...properties })];
}
