import type { Claim } from '#lib/case/model.ts';
import type { CandidateArea, PlaceSummary } from '#lib/case/summary.ts';
import { placeName } from '#lib/case/place-names.ts';
import { topicTitle } from '#lib/case/query.ts';
import { formatLength } from '#lib/format/length.ts';
import { aboutText } from '#lib/i18n/distance-text.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { placeSummaries } from './atlas.ts';
import { measuredBorder } from './borders.ts';
import { claimDrawing } from './claim-drawing.ts';
import { candidateAreasOf } from './candidates.ts';
import { theCase } from './case-files.ts';

const texts = import.meta.glob<string>('/geodata/basemap/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function basemapText(file: string): string {
  const text = texts[`/geodata/basemap/${file}`];
  if (text === undefined) throw new Error(`There is no file ${file} in geodata/basemap.`);
  return text;
}

/** What every static map is drawn from. */
export const staticMapGeodata = {
  basemap: {
    world: basemapText('world.topo.json'),
    region: basemapText('region.topo.json'),
    detail: basemapText('detail.topo.json'),
    labels: basemapText('labels.json'),
  },
  focusCountries: theCase.info.focusCountries,
  border: measuredBorder.line,
};

/** A page of the site, by its route and what stands in its address. */
export interface MapAddress {
  readonly route: { readonly id: string | null };
  readonly params: { readonly id?: string };
}

/** What the static map of a page shows: its places with their names and distances in the page's language. */
export function staticMapPage(address: MapAddress) {
  const locale = currentLocale();
  const { what, shownIds, claim = null } = subjectOf(address, locale);
  const drawing = claim === null ? null : claimDrawing(claim);
  return {
    description: m.static_map_label({ what }),
    locale,
    bounds: theCase.info.initialBounds,
    places: placeSummaries(),
    candidates: theCase.places.flatMap((place) => candidateAreasOf(place)),
    claim: drawing === null ? null : { shape: drawing.shapeInCase, measured: drawing.measured },
    shownIds,
    texts: {
      distance: ({ border }: PlaceSummary) =>
        border === null ? '' : aboutText(border, 'metric', 'wgs84'),
      candidate: ({ placeId }: CandidateArea, number: number) => {
        const place = theCase.places.find(({ id }) => id === placeId);
        const name = place === undefined ? placeId : placeName(place, locale);
        return m.candidate_label({ name, number });
      },
      length: (metres: number) => formatLength(metres, { units: 'metric', locale, digits: 1 }),
    },
  };
}

/** What a page is about in words, and its places; those where somebody only spoke are not among them. */
function subjectOf(
  { route, params }: MapAddress,
  locale: string,
): { readonly what: string; readonly shownIds: readonly string[]; readonly claim?: Claim } {
  const isIt = ({ id }: { readonly id: string }) => id === params.id;
  if (route.id === '/(map)/places/[id]') {
    const place = theCase.places.find(isIt);
    if (place !== undefined) return { what: placeName(place, locale), shownIds: [place.id] };
  }
  if (route.id === '/(map)/events/[id]') {
    const event = theCase.events.find(isIt);
    if (event !== undefined) return { what: event.title, shownIds: event.places };
  }
  if (route.id === '/(map)/claims/[id]') {
    const claim = theCase.claims.find(isIt);
    if (claim !== undefined) {
      return { what: topicTitle(theCase, claim.topic), shownIds: claim.places, claim };
    }
  }
  return { what: theCase.info.title, shownIds: [] };
}
