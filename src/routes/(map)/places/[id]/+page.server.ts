import { error } from '@sveltejs/kit';
import { placeName } from '#lib/case/place-names.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { placeSummary } from '#lib/server/atlas.ts';
import { candidateAreasOf, contextAreasMet } from '#lib/server/candidates.ts';
import { theCase } from '#lib/server/case-files.ts';
import { placeDetails } from '#lib/server/place-details.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => theCase.places.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const place = theCase.places.find(({ id }) => id === params.id);
  if (place === undefined) error(404, `There is no place ${params.id} in this case.`);
  return {
    place: placeSummary(place),
    details: placeDetails(place),
    areas: candidateAreasOf(place).map((area) => ({
      ...area,
      meets: contextAreasMet(place, area).map((met) => placeName(met, currentLocale())),
    })),
  };
};
