import type { FeatureCollection } from 'geojson';
import { drawnGeodesic } from '#lib/geo/drawn-geodesic.ts';
import type { Position } from '#lib/geo/position.ts';
import { collection, lineFeature, pointFeature } from '../features/collection.ts';

/** A dot that is marked. */
export interface DotMark {
  readonly position: Position;
  /** How many rows it stands for, which its size says. */
  readonly count: number;
}

/** A dot that was chosen, and its way to the border. */
export interface ChosenMark extends DotMark {
  /** Null as long as nobody knows. */
  readonly border: {
    readonly nearest: Position;
    /** Length of the line as a person reads it. */
    readonly label: string;
  } | null;
}

export interface DotMarks {
  readonly hovered: DotMark | null;
  readonly chosen: ChosenMark | null;
}

/** Rings round marked dots, and the geodesic from the chosen one to the border with its length. */
export function markFeatures({ hovered, chosen }: DotMarks): FeatureCollection {
  const ring = (role: 'hovered' | 'chosen', mark: DotMark | null) =>
    mark === null ? [] : [pointFeature(mark.position, { id: role, role, count: mark.count })];
  return collection([
    ...(chosen?.border ? wayFeatures(chosen.position, chosen.border) : []),
    ...ring('hovered', hovered),
    ...ring('chosen', chosen),
  ]);
}

function wayFeatures(from: Position, { nearest, label }: NonNullable<ChosenMark['border']>) {
  const parts = drawnGeodesic(from, nearest).toSorted((a, b) => b.length - a.length);
  return [
    // One part carries the label where the edge of the map cuts the line into several.
    ...parts.map((part, index) =>
      lineFeature(part, { id: `line-${index}`, role: index === 0 ? 'label' : 'line', label }),
    ),
    pointFeature(nearest, { id: 'nearest', role: 'nearest' }),
  ];
}
