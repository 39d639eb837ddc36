import type { Case, CaseEvent, CaseInfo, Claim, Issue, Place } from '../model.ts';
import { Linker, target, type DeclaredIds, type Target } from './linker.ts';

export type CaseRecords = Omit<Case, 'info' | 'article'>;

/**
 * Makes every reference lead somewhere. A list drops the ids that lead nowhere; a record is set aside where
 * it cannot do without: an event or claim left with no source, an event at a place that the case has never
 * heard of, a claim whose event or whose distance's place is gone. Each reference that leads nowhere gives an issue.
 */
export function resolveReferences(
  info: CaseInfo | null,
  records: CaseRecords,
  declared: DeclaredIds,
): { records: CaseRecords; issues: readonly Issue[] } {
  const link = new Linker(declared);
  const sources = target('sources.json', records.sources);
  const places = target('places.json', records.places);
  if (info !== null) {
    link.leads(
      { file: 'case.json', record: '', field: 'reportSource' },
      info.reportSource,
      sources,
    );
  }

  const sourcedPlaces = records.places.map((place) => ({
    ...place,
    sources: link.listed('places.json', place, 'sources', sources),
    contextAreas: link.listed('places.json', place, 'contextAreas', places),
    candidateWithin: link.listed('places.json', place, 'candidateWithin', places),
  }));
  const keptEvents = records.events.flatMap((event): CaseEvent[] => {
    const linked = {
      ...event,
      places: link.listed('events.json', event, 'places', places),
      speechPlaces: link.listed('events.json', event, 'speechPlaces', places),
      sources: link.listed('events.json', event, 'sources', sources),
    };
    // Without that place it would be shown as if it had happened somewhere else, or nowhere. A place that
    // was itself set aside is no fault of the event.
    const named = [...event.places, ...event.speechPlaces];
    const areKnown = named.every((id) => declared['places.json'].has(id));
    return areKnown && hasSource(linked) ? [linked] : [];
  });
  const events = target('events.json', keptEvents);
  const keptClaims = records.claims
    .filter((claim) => hasFooting(claim, events, places, link))
    .map((claim): Claim => ({
      ...claim,
      places: link.listed('claims.json', claim, 'places', places),
      sources: link.listed('claims.json', claim, 'sources', sources),
    }))
    .filter(hasSource);
  const claims = target('claims.json', keptClaims);
  const keptPlaces = sourcedPlaces.map((place): Place => ({
    ...place,
    candidateClaims: link.listed('places.json', place, 'candidateClaims', claims),
  }));

  return {
    records: {
      places: keptPlaces,
      events: keptEvents,
      claims: keptClaims,
      sources: records.sources,
    },
    issues: link.issues,
  };
}

const hasSource = ({ sources }: { sources: readonly string[] }): boolean => sources.length > 0;

/** Whether the event of a claim and the places its distance is counted between are all there. */
function hasFooting(claim: Claim, events: Target, places: Target, link: Linker): boolean {
  const { id, event, figure } = claim;
  const leads = (field: string, to: Target, wanted: string): boolean =>
    link.leads({ file: 'claims.json', record: id, field }, wanted, to);
  const footing = [event === null || leads('event', events, event)];
  if (figure?.kind === 'distance') {
    for (const end of ['subject', 'from'] as const) {
      const anchor = figure[end];
      if (anchor?.kind === 'place') {
        footing.push(leads(`figure.${end}.place`, places, anchor.place));
      }
    }
  }
  return footing.every(Boolean);
}
