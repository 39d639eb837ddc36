import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
} from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';

/** Where a layer of dots has its points from. */
export interface DotSource {
  readonly id: string;
  readonly source: string;
  /** Layer of the vector tiles. */
  readonly sourceLayer: string;
  /** Property that says how many rows a point stands for, where they may be several. */
  readonly countedBy?: string;
  readonly filter?: FilterSpecification;
}

/** Counts stand in this property unless something else is said. */
const COUNT = 'count';

/** Radius of a dot for one row, and by how much it grows with each power of ten of rows, in CSS pixels. */
const RADII = [
  { zoom: 2, one: 1.5, grows: 0.9 },
  { zoom: 6, one: 2.3, grows: 1.3 },
  { zoom: 10, one: 3.8, grows: 1.6 },
  { zoom: 14, one: 5.5, grows: 1.8 },
] as const;

/** Power of ten of the rows that a dot stands for; one row where nothing says how many. */
const magnitude = (countedBy: string): ExpressionSpecification => [
  'log10',
  ['max', 1, ['to-number', ['get', countedBy], 1]],
];

/** Radius of a dot in CSS pixels by zoom and count, with so much added to it. */
export function dotRadius(addedPx = 0, countedBy = COUNT): ExpressionSpecification {
  const stops = RADII.flatMap(({ zoom, one, grows }): (number | ExpressionSpecification)[] => [
    zoom,
    ['+', one + addedPx, ['*', grows, magnitude(countedBy)]],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops];
}

/**
 * Dots for points, each of which may stand for several rows. Where they crowd, those for few
 * stay fainter and lie on top of those for many, and a rim of paper keeps each one apart from the next.
 */
export function dotLayer(from: DotSource, theme: MapTheme): CircleLayerSpecification {
  const { countedBy = COUNT } = from;
  const opacity = (one: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    magnitude(countedBy),
    ...[0, one, 2, 0.95],
  ];
  return {
    id: from.id,
    type: 'circle',
    source: from.source,
    'source-layer': from.sourceLayer,
    ...(from.filter === undefined ? {} : { filter: from.filter }),
    layout: { 'circle-sort-key': ['-', 0, magnitude(countedBy)] },
    paint: {
      'circle-color': theme.dot,
      'circle-radius': dotRadius(0, countedBy),
      'circle-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        ...[2, opacity(0.6), 8, opacity(0.75), 12, opacity(0.9)],
      ],
      'circle-stroke-color': theme.halo,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 0.8, 14, 1.4],
      'circle-stroke-opacity': 0.9,
    },
  };
}
