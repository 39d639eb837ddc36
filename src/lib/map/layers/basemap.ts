import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { DETAIL_ZOOM } from '../level-zooms.ts';
import type { MapTheme } from '../theme.ts';

const FINE_LINES_ZOOM = 3.5;

const LEVELS = ['region', 'detail'] as const;

/** Land, water and lines of both levels, each drawn from the one source of its level. */
export function basemapLayers(theme: MapTheme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    ...worldLayers(theme),
    ...LEVELS.flatMap((level) => levelLayers(level, theme)),
  ];
}

/** The coarse world round the region; its frame covers it where the region's own land is drawn. */
function worldLayers(theme: MapTheme): LayerSpecification[] {
  const source = 'basemap-world';
  const fill = (kind: string, color: string) =>
    ({
      id: `world-${kind}`,
      type: 'fill',
      source,
      filter: ['==', ['get', 'kind'], kind],
      paint: { 'fill-color': color, 'fill-antialias': false },
    }) satisfies LayerSpecification;
  return [fill('land', theme.land), fill('frame', theme.sea)];
}

function levelLayers(level: (typeof LEVELS)[number], theme: MapTheme): LayerSpecification[] {
  const source = `basemap-${level}`;
  const minzoom = level === 'detail' ? { minzoom: DETAIL_ZOOM } : {};
  // From afar rivers and provinces would make the region stand out from the coarse world round it.
  const fineMinzoom = { minzoom: level === 'detail' ? DETAIL_ZOOM : FINE_LINES_ZOOM };
  const of = (kind: string) => levelFilter(level, kind);
  const lineLayout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: `${level}-land`,
      type: 'fill',
      source,
      ...minzoom,
      filter: of('land'),
      paint: {
        'fill-color': ['case', ['get', 'focus'], theme.focusLand, theme.land],
        // Without antialiasing no seam shows where the two levels meet.
        'fill-antialias': false,
      },
    },
    {
      id: `${level}-lakes`,
      type: 'fill',
      source,
      ...minzoom,
      filter: of('lakes'),
      paint: { 'fill-color': ['case', ['get', 'seasonal'], theme.seasonalLake, theme.lake] },
    },
    {
      id: `${level}-rivers`,
      type: 'line',
      source,
      ...fineMinzoom,
      filter: of('rivers'),
      layout: lineLayout,
      paint: {
        'line-color': theme.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 9, 1.4],
      },
    },
    {
      id: `${level}-provinces`,
      type: 'line',
      source,
      ...fineMinzoom,
      filter: of('provinces'),
      layout: lineLayout,
      paint: { 'line-color': theme.province, 'line-width': 0.9 },
    },
    {
      id: `${level}-countries`,
      type: 'line',
      source,
      ...minzoom,
      filter: of('countries'),
      layout: lineLayout,
      paint: { 'line-color': theme.country, 'line-width': 1 },
    },
    {
      id: `${level}-disputed`,
      type: 'line',
      source,
      ...minzoom,
      filter: of('disputed'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.country, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
  ];
}

function levelFilter(level: (typeof LEVELS)[number], kind: string): ExpressionSpecification {
  const isKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
  if (level === 'detail') return isKind;
  return ['all', isKind, ['any', ['<', ['zoom'], DETAIL_ZOOM], ['!', ['get', 'inside']]]];
}
