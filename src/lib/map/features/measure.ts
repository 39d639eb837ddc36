import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { drawnGeodesic } from '#lib/geo/drawn-geodesic.ts';
import type { Position } from '#lib/geo/position.ts';
import type { MeasureColour, MeasurePoint } from '#lib/measure/model/measurement.ts';
import { collection, pointFeature } from './collection.ts';

/** The two points of a drawn leg, and the way between them where it is no geodesic. */
export interface DrawnLeg {
  readonly from: MeasurePoint;
  readonly to: MeasurePoint;
  /** Along the border; null for the geodesic. */
  readonly path: readonly Position[] | null;
  readonly label: string;
}

/** One measurement, or the next step of one, as the map draws its lines. */
export interface DrawnLegs {
  /** Id of the measurement; apart from those of others on the map. */
  readonly id: string;
  readonly colour: MeasureColour;
  /** `other`: not the one that is worked on. `preview`: what a click would add. `reading`: to what is measured to. */
  readonly role: 'active' | 'other' | 'preview' | 'reading';
  readonly legs: readonly DrawnLeg[];
}

/** With more legs than this they are drawn in bunches and without labels, which nobody could read. */
export const MOST_SINGLE_LEGS = 100;
const BUNCH_LEGS = 250;

const parts = new WeakMap<MeasurePoint, { to: MeasurePoint; parts: Parts }>();
type Parts = readonly (readonly Position[])[];

/** A leg as the map draws it, in one part or, where it leaves the map near a pole, several. */
export function drawnLeg({ from, to, path }: Pick<DrawnLeg, 'from' | 'to' | 'path'>): Parts {
  if (path !== null) return [path];
  const known = parts.get(from);
  if (known?.to === to) return known.parts;
  const drawn = drawnGeodesic(from.position, to.position);
  parts.set(from, { to, parts: drawn });
  return drawn;
}

/** The legs of measurements as geodesics, each labelled with its length where there are not too many. */
export function measureLineFeatures(all: readonly DrawnLegs[]): FeatureCollection {
  return collection(all.flatMap(legFeatures));
}

function legFeatures({ id, colour, role, legs }: DrawnLegs): Feature[] {
  if (legs.length <= MOST_SINGLE_LEGS) {
    return legs.map((leg, index) => ({
      type: 'Feature',
      geometry: multiLine(drawnLeg(leg)),
      properties: { id: `${id}-${role}-leg-${index}`, colour, role, label: leg.label, leg: index },
    }));
  }
  const bunches = Array.from({ length: Math.ceil(legs.length / BUNCH_LEGS) }, (_, number) =>
    legs.slice(number * BUNCH_LEGS, (number + 1) * BUNCH_LEGS),
  );
  return bunches.map((bunch, index) => ({
    type: 'Feature',
    geometry: multiLine(bunch.flatMap(drawnLeg)),
    properties: { id: `${id}-${role}-bunch-${index}`, colour, role, label: '' },
  }));
}

function multiLine(lines: Parts): MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: lines.map((line) => line.map(([longitude, latitude]) => [longitude, latitude])),
  };
}

/** Points of the measurement that is worked on, and the one under the pointer. */
export interface DrawnPoints {
  readonly colour: MeasureColour;
  readonly points: readonly MeasurePoint[];
  /** Number of the point that is to be moved, or null. */
  readonly chosen: number | null;
  readonly hover: MeasurePoint | null;
}

/** Points of a measurement; bound ones, to a place or the border, are filled. */
export function measurePointFeatures({
  colour,
  points,
  chosen,
  hover,
}: DrawnPoints): FeatureCollection {
  const dot = ({ position, binding }: MeasurePoint, id: string, role: string) =>
    pointFeature(position, { id, colour, role, bound: binding.kind !== 'free' });
  const features = points.map((point, index) =>
    dot(point, `point-${index}`, index === chosen ? 'chosen' : 'point'),
  );
  if (hover !== null) features.push(dot(hover, 'preview', 'preview'));
  return collection(features);
}
