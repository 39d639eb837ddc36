import { borderMeasures, borderRange } from '#lib/case/border-measures.ts';
import { placeName } from '#lib/case/place-names.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { borders } from '#lib/server/borders.ts';
import { caseIssues, theCase } from '#lib/server/case-files.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  issues: caseIssues,
  licence: theCase.info.licence,
  datasets: borders.map(({ id, name }) => ({ id, name })),
  rows: theCase.places.flatMap((place) => {
    if (place.location.kind !== 'point') return [];
    const measures = borderMeasures(place, borders);
    return [
      {
        id: place.id,
        name: placeName(place, currentLocale()),
        measures: measures.map(({ dataset, wgs84Metres, sphereMetres }) => ({
          dataset,
          wgs84Metres,
          sphereMetres,
        })),
        radiusMetres: place.location.uncertaintyRadiusMetres,
        ...borderRange(place, measures),
      },
    ];
  }),
  counts: {
    places: theCase.places.length,
    events: theCase.events.length,
    claims: theCase.claims.length,
    sources: theCase.sources.length,
  },
});
