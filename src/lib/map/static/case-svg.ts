import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { PlaceSummary } from '#lib/case/summary.ts';
import { areaFeatures } from '../features/areas.ts';
import { claimFeatures } from '../features/claim.ts';
import { distanceFeatures } from '../features/distances.ts';
import { hasPin, placeLineFeatures } from '../features/places.ts';
import { uncertaintyFeatures } from '../features/uncertainty.ts';
import type { StaticMapGeodata, StaticMapPage } from './content.ts';
import { isInBox, PICTURE, toPixel, type StaticFrame } from './frame.ts';
import { geometryPath } from './geometry-path.ts';
import { element } from './xml.ts';

const FINENESS = { tolerancePx: 0.4, unitsPerPixel: 10 };

/** Places whose distance line is drawn: the page's own, or on the whole case all pins that the picture holds. */
function measuredPlaces(page: StaticMapPage, frame: StaticFrame): PlaceSummary[] {
  return page.places.filter((place) => {
    const { id, location } = place;
    if (page.shownIds.length > 0) return page.shownIds.includes(id);
    return (
      location.kind === 'point' &&
      hasPin(place) &&
      !place.isSpeechPlaceOnly &&
      isInBox(toPixel(frame, location.position), PICTURE)
    );
  });
}

/** The lines to the border, as the live map draws them, with their lengths as text. */
export const distanceLines = (page: StaticMapPage, frame: StaticFrame) =>
  distanceFeatures(measuredPlaces(page, frame), (place) => page.texts.distance(place))
    .features as Feature<LineString>[];

/** Areas, circles, the border and the lines to it, bottom to top as on the live map. */
export function caseSvg(
  { border }: Pick<StaticMapGeodata, 'border'>,
  page: StaticMapPage,
  frame: StaticFrame,
): string {
  const isShown = ({ properties }: Feature) => page.shownIds.includes(String(properties?.placeId));
  const path = (className: string, features: readonly Feature[]) => {
    const d = features.map(({ geometry }) => geometryPath(geometry, frame, FINENESS)).join('');
    return d === '' ? '' : element('path', { class: className, d });
  };
  /** The shown ones are drawn stronger, above the others. */
  const both = (className: string, { features }: FeatureCollection) =>
    path(
      className,
      features.filter((feature) => !isShown(feature)),
    ) + path(`${className} shown`, features.filter(isShown));
  const areas = areaFeatures(page.places, page.candidates, {
    candidate: () => '',
    context: () => '',
  });
  const areasOf = (role: string): FeatureCollection => ({
    ...areas,
    features: areas.features.filter(({ properties }) => properties?.role === role),
  });
  const claim = claimCollection(page);
  const claimOf = (role: string) =>
    claim.features.filter(({ properties }) => properties?.role === role);
  const circles = uncertaintyFeatures(page.places);
  const atRest = circles.features.filter(
    (feature) => feature.properties?.onDemand !== true || isShown(feature),
  );
  const content = [
    both('context', areasOf('context')),
    both('uncertainty', { ...circles, features: atRest }),
    path('claim-area', claimOf('area')),
    both('candidate', areasOf('candidate')),
    borderSvg(border, frame),
    both('place-line', placeLineFeatures(page.places)),
    path('distance', distanceLines(page, frame)),
    path('claim-line', claimOf('quoted')),
    path('claim-measured', claimOf('measured')),
  ];
  return element('g', { transform: `scale(${1 / FINENESS.unitsPerPixel})` }, content.join(''));
}

function claimCollection({ claim }: StaticMapPage): FeatureCollection {
  const measured = claim?.measured ?? null;
  return claimFeatures(
    claim?.shape ?? null,
    '',
    measured === null ? null : { ends: measured, label: '' },
  );
}

/** One path, drawn twice: a light casing, and the line on it. */
function borderSvg(border: StaticMapGeodata['border'], frame: StaticFrame): string {
  const line = {
    type: 'LineString',
    coordinates: border.map((position) => [...position]),
  } as const;
  const d = geometryPath(line, frame, FINENESS);
  if (d === '') return '';
  const id = 'static-map-border';
  return (
    element('defs', {}, element('path', { id, 'vector-effect': 'non-scaling-stroke', d })) +
    element('use', { href: `#${id}`, class: 'border-casing' }) +
    element('use', { href: `#${id}`, class: 'border' })
  );
}
