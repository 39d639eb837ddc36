import { error } from '@sveltejs/kit';
import { claimsOfEvent, sourcesOf, topicTitle } from '#lib/case/query.ts';
import { theCase } from '#lib/server/case-files.ts';
import { withSources } from '#lib/server/place-details.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => theCase.events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const event = theCase.events.find(({ id }) => id === params.id);
  if (event === undefined) error(404, `There is no event ${params.id} in this case.`);
  const claims = claimsOfEvent(theCase, event.id);
  return {
    event,
    sources: sourcesOf(theCase, event),
    claims: claims.map(withSources),
    topicTitles: Object.fromEntries(claims.map(({ topic }) => [topic, topicTitle(theCase, topic)])),
  };
};
