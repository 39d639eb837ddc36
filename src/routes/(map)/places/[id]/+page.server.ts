import { error } from '@sveltejs/kit';
import { placeSummary } from '#lib/server/atlas.ts';
import { measuredBorder } from '#lib/server/borders.ts';
import { placeCandidates } from '#lib/server/candidates.ts';
import { theCase } from '#lib/server/case-files.ts';
import { placeDetails } from '#lib/server/place-details.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => theCase.places.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const place = theCase.places.find(({ id }) => id === params.id);
  if (place === undefined) error(404, `There is no place ${params.id} in this case.`);
  const candidates = placeCandidates(place);
  return {
    place: placeSummary(place),
    details: placeDetails(place),
    candidatePlace:
      candidates === null
        ? null
        : {
            inputs: candidates.inputs,
            inCase: { ...candidates.reading, border: measuredBorder.id },
            outcomeInCase: candidates.outcome,
          },
  };
};
