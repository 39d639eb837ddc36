import { error } from '@sveltejs/kit';
import { claimsOfTopic, topicTitle } from '#lib/case/query.ts';
import { claimDrawing } from '#lib/server/claim-drawing.ts';
import { theCase } from '#lib/server/case-files.ts';
import { claimMeasurement } from '#lib/server/claim-tests.ts';
import { withSources } from '#lib/server/place-details.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => theCase.claims.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const claim = theCase.claims.find(({ id }) => id === params.id);
  if (claim === undefined) error(404, `There is no claim ${params.id} in this case.`);
  const event = theCase.events.find(({ id }) => id === claim.event);
  return {
    ...withSources(claim),
    measurement: claimMeasurement(claim),
    drawnClaim: claimDrawing(claim),
    topic: topicTitle(theCase, claim.topic),
    event: event === undefined ? null : { id: event.id, title: event.title, time: event.time },
    others: claimsOfTopic(theCase, claim.topic)
      .filter(({ id }) => id !== claim.id)
      .map((other) => ({ ...withSources(other), measurement: claimMeasurement(other) })),
  };
};
