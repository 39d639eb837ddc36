import { error } from '@sveltejs/kit';
import { claimsOfEvent, eventsInOrder, sourcesOf } from '#lib/case/query.ts';
import { theCase } from '#lib/server/case-files.ts';
import { withSources } from '#lib/server/place-details.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => theCase.events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const ordered = eventsInOrder(theCase.events);
  const index = ordered.findIndex(({ id }) => id === params.id);
  const event = ordered[index];
  if (event === undefined) error(404, `There is no event ${params.id} in this case.`);
  const neighbour = (step: number) => {
    const other = ordered[index + step];
    return other === undefined ? null : { id: other.id, title: other.title };
  };
  return {
    event,
    sources: sourcesOf(theCase, event),
    claims: claimsOfEvent(theCase, event.id).map(withSources),
    previous: neighbour(-1),
    next: neighbour(1),
  };
};
