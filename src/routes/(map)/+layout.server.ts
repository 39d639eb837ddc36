import { candidateAreasOf } from '#lib/server/candidates.ts';
import { storyActors } from '#lib/case/story/story-actors.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { claimBriefs, eventSummaries, placeSummaries } from '#lib/server/atlas.ts';
import { credits } from '#lib/server/credits.ts';
import { borders } from '#lib/server/borders.ts';
import { caseIssues, theCase } from '#lib/server/case-files.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  const { id, title, summary, summaryAsReported, notice, reportDate, initialBounds } = theCase.info;
  return {
    info: {
      ...{ id, title, summary, summaryAsReported: summaryAsReported ?? null },
      ...{ notice, reportDate, initialBounds },
    },
    places: placeSummaries(),
    events: eventSummaries(),
    actors: storyActors(theCase.events, currentLocale()),
    claimBriefs: claimBriefs(),
    candidates: theCase.places.flatMap((place) => candidateAreasOf(place)),
    borders: borders.map((border) => {
      const { id, name, dataset, version, licence, leftCountry, rightCountry } = border;
      return { id, name, dataset, version, licence, leftCountry, rightCountry };
    }),
    focusCountries: theCase.info.focusCountries,
    credits: credits.filter(({ onMap }) => onMap).map(({ short, url }) => ({ short, url })),
    hasArticle: theCase.article !== null,
    issueCount: caseIssues.length,
  };
};
