import { claimKinds, claimStatuses } from '#lib/case/kinds.ts';
import type { Claim } from '#lib/case/model.ts';
import { placeName, placeSearchNames } from '#lib/case/place-names.ts';
import { eventsInOrder, sourcesOf, topicTitle } from '#lib/case/query.ts';
import { storyActors } from '#lib/case/story/story-actors.ts';
import { ledgerChoices } from '#lib/claims/ledger/choices.ts';
import type { LedgerData } from '#lib/claims/ledger/ledger-data.ts';
import { claimKindName, claimStatusName } from '#lib/i18n/kind-names.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { theCase } from './case-files.ts';
import { claimVerdict } from './claim-tests.ts';

/** The case's claims with what they can be filtered by, in the language of the page. */
export function ledgerData(): LedgerData {
  const { claims, places } = theCase;
  const locale = currentLocale();
  const events = eventsInOrder(theCase.events);
  const names = new Map([
    ...events.map(({ id, title }) => [id, title] as const),
    ...places.map((place) => [place.id, placeName(place, locale)] as const),
  ]);
  const named = (id: string) => names.get(id) ?? id;
  const asWritten = { label: (value: string) => value };
  return {
    claims,
    events: events.map(({ id, kind, phase, actors, time }) => ({ id, kind, phase, actors, time })),
    reportDate: theCase.info.reportDate,
    actors: storyActors(events, locale),
    sources: sourcesOf(theCase, {
      sources: [...new Set(claims.flatMap(({ sources }) => sources))],
    }),
    topics: [...new Set(claims.map(({ topic }) => topic))].map((value) => ({
      value,
      label: topicTitle(theCase, value),
    })),
    verdicts: Object.fromEntries(
      claims.flatMap((claim) => {
        const verdict = claimVerdict(claim);
        return verdict === undefined ? [] : [[claim.id, verdict]];
      }),
    ),
    choices: ledgerChoices(
      claims,
      {
        event: { label: named, order: events.map(({ id }) => id) },
        place: { label: named },
        kind: {
          label: (kind) => claimKindName[kind as Claim['kind']](),
          order: claimKinds,
        },
        speaker: asWritten,
        outlet: asWritten,
        status: {
          label: (status) => claimStatusName[status as Claim['status']](),
          order: claimStatuses,
        },
        language: { label: languageName },
      },
      locale,
    ),
    spellings: Object.fromEntries(places.map((place) => [place.id, placeSearchNames(place)])),
  };
}
