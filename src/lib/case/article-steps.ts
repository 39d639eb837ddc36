import type { ArticleStep, Case, Source } from './model.ts';

const inTurn = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** The records that a step of the article is about. */
export interface StepSubject {
  readonly placeIds: readonly string[];
  readonly eventIds: readonly string[];
}

/**
 * What map and timeline show at a step: its own places, or else those that its events and claims are about,
 * or else where people spoke; its own events, or else those that its claims are about.
 */
export function subjectOfStep(theCase: Case, step: ArticleStep): StepSubject {
  const claims = theCase.claims.filter(({ id }) => step.claims.includes(id));
  const eventIds =
    step.events.length > 0 ? step.events : inTurn(claims.flatMap(({ event }) => event ?? []));
  const events = theCase.events.filter(({ id }) => step.events.includes(id));
  const choices = [
    step.places,
    inTurn(...events.map(({ places }) => places), ...claims.map(({ places }) => places)),
    inTurn(...events.map(({ speechPlaces }) => speechPlaces)),
  ];
  return { placeIds: choices.find((ids) => ids.length > 0) ?? [], eventIds };
}

/**
 * Sources of a step: the report itself, then those of its claims, or where it names no claim, those of its
 * events.
 */
export function sourcesOfStep(
  { article, claims, events, sources }: Case,
  step: ArticleStep,
): readonly Source[] {
  const said = claims.filter(({ id }) => step.claims.includes(id));
  const told = said.length > 0 ? said : events.filter(({ id }) => step.events.includes(id));
  const ids = inTurn(
    article === null ? [] : [article.source],
    ...told.map((record) => record.sources),
  );
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
