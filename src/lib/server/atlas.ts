import { borderMeasures, borderRange } from '#lib/case/border-measures.ts';
import { placeName, placeSearchNames } from '#lib/case/place-names.ts';
import type { Place } from '#lib/case/model.ts';
import { claimsOfPlace, eventsInOrder, eventsOfPlace } from '#lib/case/query.ts';
import type { ClaimBrief, EventSummary, PlaceSummary } from '#lib/case/summary.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { borders } from './borders.ts';
import { theCase } from './case-files.ts';

/** The script that signs and papers of a country use. */
const localLanguages: Record<string, string> = { IR: 'fa', PK: 'ur' };

/** True for a capital where nothing happened: the case has it because somebody spoke there. */
function isSpeechPlaceOnly(place: Place): boolean {
  return place.kind === 'capital' && eventsOfPlace(theCase, place.id).length === 0;
}

/** What the dashboard shows of every place, with its distance to the border computed. */
export function placeSummary(place: Place): PlaceSummary {
  const locale = currentLocale();
  const local = localLanguages[place.country] ?? '';
  const measures = borderMeasures(place, borders);
  const [measured] = measures;
  return {
    id: place.id,
    kind: place.kind,
    name: placeName(place, locale),
    localName: local === locale ? '' : (place.names[local]?.primary ?? ''),
    localLanguage: local,
    country: place.country,
    precision: place.precision,
    location: place.location,
    spellings: placeSearchNames(place),
    border:
      measured === undefined
        ? null
        : {
            wgs84Metres: measured.wgs84Metres,
            sphereMetres: measured.sphereMetres,
            nearest: measured.nearest,
            ...borderRange(place, measures),
          },
    mentions: eventsOfPlace(theCase, place.id).length + claimsOfPlace(theCase, place.id).length,
    symbol: isSpeechPlaceOnly(place) ? 'speech' : place.kind,
    isSpeechPlaceOnly: isSpeechPlaceOnly(place),
  };
}

const KIND_ORDER = ['strike-site', 'attack-site', 'clash-site', 'range', 'crossing'];

/** All places, the sites of the events first, then by how often the case speaks of them. */
export function placeSummaries(): PlaceSummary[] {
  const rank = (place: PlaceSummary) => {
    const index = KIND_ORDER.indexOf(place.kind);
    return index === -1 ? KIND_ORDER.length : index;
  };
  return theCase.places
    .map(placeSummary)
    .toSorted(
      (a, b) => rank(a) - rank(b) || b.mentions - a.mentions || a.name.localeCompare(b.name),
    );
}

/** All events in the order they happened. */
export function eventSummaries(): EventSummary[] {
  return eventsInOrder(theCase.events).map(
    ({ id, kind, phase, title, time, places, speechPlaces, actors }) => ({
      id,
      kind,
      phase,
      title,
      time,
      places,
      speechPlaces,
      actors,
    }),
  );
}

/** As much of every claim as tells whether it is shown. */
export const claimBriefs = (): ClaimBrief[] =>
  theCase.claims.map(({ event, date, status, phase, places }) => ({
    ...{ event, date, status },
    ...{ phase, places },
  }));
