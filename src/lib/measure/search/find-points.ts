import type { EventSummary, PlaceSummary } from '#lib/case/summary.ts';
import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import { eachBeginsAWord, foldText, matchRank, matchRanks } from './folded-text.ts';
import type { FoldedText, MatchRank } from './folded-text.ts';
import type { LocatedPlace, PointSuggestion } from './point-suggestion.ts';
import { rememberedBy } from './remembered-by.ts';

interface SearchedCase {
  readonly places: readonly PlaceSummary[];
  readonly events: readonly EventSummary[];
  /** Most suggestions to give. */
  readonly limit: number;
}

type CaseSuggestion = Exclude<PointSuggestion, { readonly kind: 'position' }>;

interface Ranked {
  readonly suggestion: CaseSuggestion;
  readonly rank: MatchRank;
}

/** A place with the spelling that answers a query best. */
interface SearchedPlace {
  readonly place: PlaceSummary;
  readonly names: readonly FoldedText[];
  readonly matched: string;
  readonly rank: MatchRank;
}

/** Of those that match equally well, what can be chosen comes first. */
const kindOrder: Record<CaseSuggestion['kind'], number> = { place: 0, event: 1, unlocated: 2 };

// Folding takes most of the time, and texts of a case stay while a query grows by a letter.
const namesOf = rememberedBy((place: PlaceSummary) => place.spellings.map(foldText));
const titleOf = rememberedBy((event: EventSummary) => foldText(event.title));

/**
 * What a text may mean as a point, best first: coordinates, then places and events by how their names and
 * titles match in any spelling and script (as a whole, its beginning, beginnings of words, any part), then by
 * how often the case speaks of them. An empty text lists the places, those that can be chosen first. Never
 * throws.
 */
export function findPoints(
  query: string,
  { places, events, limit }: SearchedCase,
): readonly PointSuggestion[] {
  const reading = parseCoordinates(query);
  if (reading.kind === 'invalid' && reading.reason === 'empty') {
    const all = places.map((place) => ofPlace(place, place.name, matchRanks.exact));
    return bestFirst(all).slice(0, limit);
  }
  const typed = foldText(query);
  const found = typed.whole === '' ? [] : bestFirst(matches(typed, places, events));
  return (reading.kind === 'position' ? [reading, ...found] : found).slice(0, limit);
}

function matches(
  typed: FoldedText,
  places: readonly PlaceSummary[],
  events: readonly EventSummary[],
): readonly Ranked[] {
  const searched = places.map((place) => searchPlace(typed, place));
  const byId = new Map(searched.map((at) => [at.place.id, at]));
  const ofPlaces = searched.map(({ place, matched, rank }) => ofPlace(place, matched, rank));
  const ofEvents = events.flatMap((event) =>
    event.places.flatMap((id) => {
      const at = byId.get(id);
      return at === undefined ? [] : [ofEvent(typed, event, at)];
    }),
  );
  return [...ofPlaces, ...ofEvents].filter(({ rank }) => rank !== matchRanks.none);
}

function searchPlace(typed: FoldedText, place: PlaceSummary): SearchedPlace {
  const names = namesOf(place);
  let matched = place.name;
  let best: MatchRank = matchRanks.none;
  for (const name of names) {
    const rank = matchRank(typed, name);
    if (rank >= best) continue;
    matched = name.text;
    best = rank;
  }
  return { place, names, matched, rank: best };
}

function ofPlace(place: PlaceSummary, matched: string, rank: MatchRank): Ranked {
  const suggestion: CaseSuggestion = isLocated(place)
    ? { kind: 'place', place, matched }
    : { kind: 'unlocated', place, matched };
  return { suggestion, rank };
}

function ofEvent(typed: FoldedText, event: EventSummary, at: SearchedPlace): Ranked {
  const rank = eventRank(typed, titleOf(event), at);
  const { place } = at;
  return isLocated(place)
    ? { suggestion: { kind: 'event', event, place }, rank }
    : ofPlace(place, event.title, rank);
}

/** An event is found by its title, by a name of the place, and by words of both. */
function eventRank(typed: FoldedText, title: FoldedText, at: SearchedPlace): MatchRank {
  const byTitle = matchRank(typed, title);
  if (byTitle <= matchRanks.wordPrefix) return byTitle;
  if (at.rank <= matchRanks.wordPrefix) return matchRanks.wordPrefix;
  const wordsOfBoth = () => [title, ...at.names].flatMap(({ words }) => words);
  // One word alone has just been looked for in both.
  if (typed.words.length > 1 && eachBeginsAWord(typed, wordsOfBoth())) return matchRanks.wordPrefix;
  return byTitle < at.rank ? byTitle : at.rank;
}

const isLocated = (place: PlaceSummary): place is LocatedPlace => place.location.kind === 'point';

function bestFirst(ranked: readonly Ranked[]): readonly PointSuggestion[] {
  const sorted = ranked.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      kindOrder[a.suggestion.kind] - kindOrder[b.suggestion.kind] ||
      mentions(b.suggestion) - mentions(a.suggestion),
  );
  const seen = new Set<string>();
  return sorted
    .map(({ suggestion }) => suggestion)
    .filter(({ kind, place }) => {
      // By its own name and by the title of an event it is one place.
      if (kind !== 'unlocated') return true;
      const isFirst = !seen.has(place.id);
      seen.add(place.id);
      return isFirst;
    });
}

/** Events stay in the order in which they are given. */
const mentions = (suggestion: CaseSuggestion): number =>
  suggestion.kind === 'event' ? 0 : suggestion.place.mentions;
