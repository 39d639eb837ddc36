import { topicTitle } from '#lib/case/query.ts';
import { theCase } from '#lib/server/case-files.ts';
import { withSources } from '#lib/server/place-details.ts';
import type { PageServerLoad } from './$types';

/** All claims, grouped so that those about the same thing stand side by side. */
export const load: PageServerLoad = () => {
  const topics = [...new Set(theCase.claims.map(({ topic }) => topic))];
  return {
    count: theCase.claims.length,
    topics: topics.map((id) => ({
      id,
      title: topicTitle(theCase, id),
      claims: theCase.claims.filter(({ topic }) => topic === id).map(withSources),
    })),
  };
};
