import { candidateAreasOf } from '#lib/server/candidates.ts';
import { eventSummaries, placeSummaries } from '#lib/server/atlas.ts';
import { credits } from '#lib/server/credits.ts';
import { borders } from '#lib/server/borders.ts';
import { caseIssues, theCase } from '#lib/server/case-files.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  const { id, title, summary, notice, reportDate, initialBounds } = theCase.info;
  return {
    info: { id, title, summary, notice, reportDate, initialBounds },
    places: placeSummaries(),
    events: eventSummaries(),
    candidates: theCase.places.flatMap((place) => candidateAreasOf(place)),
    borders: borders.map(({ id, name, dataset, version, licence }) => ({
      ...{ id, name, dataset },
      ...{ version, licence },
    })),
    focusCountries: theCase.info.focusCountries,
    credits: credits.filter(({ onMap }) => onMap).map(({ short, url }) => ({ short, url })),
    hasArticle: theCase.article !== null,
    issueCount: caseIssues.length,
  };
};
