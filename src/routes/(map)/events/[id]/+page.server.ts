import { error } from '@sveltejs/kit';
import type { CaseEvent } from '#lib/case/model.ts';
import { claimsOfEvent, eventsInOrder, sourcesOf, topicTitle } from '#lib/case/query.ts';
import { theCase } from '#lib/server/case-files.ts';
import { withSources } from '#lib/server/place-details.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => theCase.events.map(({ id }) => ({ id }));

const brief = ({ id, kind, phase, title, time }: CaseEvent) => ({ id, kind, phase, title, time });

export const load: PageServerLoad = ({ params }) => {
  const ordered = eventsInOrder(theCase.events);
  const index = ordered.findIndex(({ id }) => id === params.id);
  const event = ordered[index];
  if (event === undefined) error(404, `There is no event ${params.id} in this case.`);
  const neighbour = (step: number) => {
    const other = ordered[index + step];
    return other === undefined ? null : brief(other);
  };
  const claims = claimsOfEvent(theCase, event.id);
  return {
    event,
    sources: sourcesOf(theCase, event),
    claims: claims.map(withSources),
    topicTitles: Object.fromEntries(claims.map(({ topic }) => [topic, topicTitle(theCase, topic)])),
    previous: neighbour(-1),
    next: neighbour(1),
  };
};
