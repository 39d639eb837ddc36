/**
 * Every layer of the map from bottom to top. The order is data: a layer that is not in this list
 * cannot be drawn, and a test holds the style against it. Symbols of upper layers are placed first, so
 * the case's own names always win, and no name covers a place's symbol.
 */
export const LAYER_ORDER = [
  'sea',
  'world-land',
  'world-frame',
  'region-land',
  'detail-land',
  'region-lakes',
  'detail-lakes',
  'region-rivers',
  'detail-rivers',
  'region-provinces',
  'detail-provinces',
  'region-countries',
  'detail-countries',
  'region-disputed',
  'detail-disputed',
  'context-area-fill',
  'context-area-outline',
  'uncertainty-fill',
  'uncertainty-outline',
  'claim-area-fill',
  'claim-area-outline',
  'candidate-area-fill',
  'candidate-area-outline',
  'border-casing',
  'border-line',
  'read-border-line',
  'place-line',
  'distance-line',
  'chosen-line',
  'claim-line',
  'claim-measured',
  'probe-line',
  'measure-area-fill',
  'measure-rim',
  'measure-casing',
  'measure-line',
  'measure-dash',
  'label-water',
  'label-town-symbol',
  'label-country',
  'label-town',
  'distance-label',
  'claim-label',
  'context-area-label',
  'candidate-area-label',
  'place-halo',
  'place-label',
  'place-symbol',
  'probe-point',
  'probe-label',
  'measure-point',
  'measure-label',
] as const;

/** The embedded basemap: what an online basemap takes the place of. */
export const EMBEDDED_LAYERS: readonly LayerId[] = LAYER_ORDER.filter(
  (id) => id === 'sea' || /^(world|region|detail)-/.test(id) || /^label-/.test(id),
);

export type LayerId = (typeof LAYER_ORDER)[number];

/** Sources whose content the app sets; each holds one GeoJSON feature collection. */
export const SOURCE_IDS = [
  'basemap-world',
  'basemap-region',
  'basemap-detail',
  'basemap-labels',
  'border',
  'read-border',
  'areas',
  'claim',
  'uncertainty',
  'distances',
  'places',
  'place-lines',
  'probe',
  'measure-areas',
  'measure-lines',
  'measure-points',
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** Groups of layers that a reader can switch, in the order of the layers panel. */
export const LAYER_GROUPS = {
  distances: ['distance-line', 'distance-label'],
  uncertainty: ['uncertainty-fill', 'uncertainty-outline', 'place-line'],
  candidates: ['candidate-area-fill', 'candidate-area-outline', 'candidate-area-label'],
  claims: [
    ...['claim-area-fill', 'claim-area-outline', 'chosen-line'],
    ...['claim-line', 'claim-measured', 'claim-label'],
  ],
  context: ['context-area-fill', 'context-area-outline', 'context-area-label'],
  towns: ['label-town', 'label-town-symbol'],
  provinces: ['region-provinces', 'detail-provinces'],
  water: ['region-lakes', 'detail-lakes', 'region-rivers', 'detail-rivers'],
} as const satisfies Record<string, readonly LayerId[]>;

export type LayerGroup = keyof typeof LAYER_GROUPS;

export const layerGroupIds = Object.keys(LAYER_GROUPS) as LayerGroup[];
