import type { Claim, Source } from '#lib/case/model.ts';
import type { StoryEvent } from '#lib/case/story/meets-story.ts';
import { wholeStory, type StoryQuery } from '#lib/case/story/story-query.ts';
import { casualtyFigures, type CasualtyFigure } from '#lib/claims/ledger/casualty-figures.ts';
import type { Choice } from '#lib/claims/ledger/choices.ts';
import { decodeLedgerFragment, type KnownValues } from '#lib/claims/ledger/decode-ledger.ts';
import { cutGroups } from '#lib/claims/ledger/cut-groups.ts';
import { encodeLedgerFragment } from '#lib/claims/ledger/encode-ledger.ts';
import { facetCounts } from '#lib/claims/ledger/facet-counts.ts';
import { filterClaims } from '#lib/claims/ledger/filter-claims.ts';
import { groupClaims } from '#lib/claims/ledger/group-claims.ts';
import type { LedgerData } from '#lib/claims/ledger/ledger-data.ts';
import type { LedgerFragment, OtherEntry } from '#lib/claims/ledger/ledger-fragment.ts';
import { defaultLedgerView, ownFacets, type LedgerView } from '#lib/claims/ledger/ledger-view.ts';
import {
  claimSearchText,
  searchMatcher,
  type SearchText,
} from '#lib/claims/ledger/search-claims.ts';
import { sortClaims, type FacetRanks } from '#lib/claims/ledger/sort-claims.ts';

/** Claims under one heading of the ledger. */
export interface LedgerGroup {
  /** Id of the section, for links; unique among the groups. */
  readonly id: string;
  /** Null where the claims are not grouped, or are about nothing. */
  readonly title: string | null;
  readonly claims: readonly Claim[];
  /** Numbers of casualties to compare, by date; only of a topic, and only where there are several. */
  readonly figures: readonly CasualtyFigure[];
}

/** Where the story is kept that the map shows too. */
export interface SharedStory {
  story: StoryQuery;
}

/** Long enough that the list does not follow every letter, short enough to seem at once. */
const TYPING_PAUSE_MS = 150;

/** Claims that are drawn at once after a change; more of them would hold up the next letter. */
const DRAWN_AT_ONCE = 200;
const DRAWN_PER_STEP = 100;

/** What the reader sees of the ledger: the view, and all that follows from it. */
export class Ledger {
  readonly data: LedgerData;
  readonly #known: KnownValues;
  readonly #ranks: FacetRanks;
  readonly #sources: ReadonlyMap<string, Source>;
  #searchTexts: ReadonlyMap<Claim, SearchText> | null = null;
  #other = $state.raw<readonly OtherEntry[]>([]);

  #typingPause: ReturnType<typeof setTimeout> | undefined;

  readonly #shared: SharedStory;
  readonly #events: ReadonlyMap<string, StoryEvent>;
  #own = $state.raw<Omit<LedgerView, 'story'>>(defaultLedgerView);
  #drawnLimit = $state(Infinity);
  /** What stands in the search field: the list follows it after a short pause. */
  typed = $derived(this.view.search);

  readonly #view: LedgerView = $derived.by(() => ({ ...this.#own, story: this.#shared.story }));

  get view(): LedgerView {
    return this.#view;
  }

  constructor(data: LedgerData, shared: SharedStory) {
    const { choices } = data;
    const ranks = (list: readonly Choice[]) =>
      new Map(list.map(({ value }, rank) => [value, rank]));
    this.data = data;
    this.#shared = shared;
    this.#events = new Map(data.events.map((event) => [event.id, event]));
    this.#sources = new Map(data.sources.map((source) => [source.id, source]));
    this.#known = Object.fromEntries<ReadonlySet<string>>([
      ...ownFacets.map(
        (facet) => [facet, new Set(choices[facet].map(({ value }) => value))] as const,
      ),
      ['actor', new Set(data.actors)],
    ]) as KnownValues;
    this.#ranks = {
      speaker: ranks(choices.speaker),
      outlet: ranks(choices.outlet),
      status: ranks(choices.status),
      language: ranks(choices.language),
    };
  }

  readonly #eventOf = (id: string) => this.#events.get(id);
  readonly #search = $derived(this.#view.search);
  readonly #grouping = $derived(this.#view.grouping);
  readonly #found = $derived.by(() => {
    const { claims } = this.data;
    if (this.#search === '') return claims;
    const texts = (this.#searchTexts ??= this.#foldAll());
    const matches = searchMatcher(this.#search);
    return claims.filter((claim) => {
      const text = texts.get(claim);
      return text !== undefined && matches(text);
    });
  });
  /** Claims that are shown, in the order of the case. */
  readonly #shown = $derived(filterClaims(this.#found, this.view, this.#eventOf));
  readonly count = $derived(this.#shown.length);
  /** How many claims each value of a filter would show. */
  readonly counts = $derived(facetCounts(this.#found, this.view, this.#eventOf));
  readonly isDefault = $derived(encodeLedgerFragment(this.view) === '');
  /** The fragment for the view as it is now, without `#`. */
  readonly text = $derived(encodeLedgerFragment(this.view, this.#other));

  readonly groups: readonly LedgerGroup[] = $derived.by(() => {
    const grouping = this.#grouping;
    const titles = this.#titles;
    const sorted = sortClaims(this.#shown, this.view.sort, this.#ranks);
    const figures = grouping === 'topic' ? this.#figuresByTopic : null;
    return groupClaims(sorted, grouping, [...titles.keys()]).map(({ key, claims }) => ({
      // The ids of topics are public addresses; the others must only not be taken for them.
      id: grouping === 'topic' ? key : `${grouping}-${key}`,
      title: titles.get(key) ?? null,
      claims,
      figures: figures?.get(key) ?? [],
    }));
  });

  /** What is drawn of the groups so far: all of them, or the beginning of a long list. */
  readonly drawn: readonly LedgerGroup[] = $derived(cutGroups(this.groups, this.#drawnLimit));
  /** How many more claims are to be drawn, in steps that leave the page time to answer. */
  readonly undrawn = $derived(
    this.groups.reduce((sum, { claims }) => sum + claims.length, 0) -
      this.drawn.reduce((sum, { claims }) => sum + claims.length, 0),
  );

  readonly #titles: ReadonlyMap<string, string> = $derived.by(() => {
    const grouping = this.#grouping;
    if (grouping === 'none') return new Map();
    const list = grouping === 'topic' ? this.data.topics : this.data.choices[grouping];
    return new Map(list.map(({ value, label }) => [value, label]));
  });

  readonly #figuresByTopic: ReadonlyMap<string, readonly CasualtyFigure[]> = $derived(
    new Map(
      groupClaims(this.#shown, 'topic', []).flatMap(({ key, claims }) => {
        const figures = casualtyFigures(claims);
        return figures.length < 2 ? [] : [[key, figures] as const];
      }),
    ),
  );

  sourcesOf({ sources }: Claim): readonly Source[] {
    return sources.flatMap((id) => this.#sources.get(id) ?? []);
  }

  /** Changes part of the view and keeps the rest. */
  change(part: Partial<LedgerView>): void {
    this.#show({ ...this.#view, ...part });
  }

  /** Draws the beginning of a long list only, until `drawMore` is called. */
  drawGradually(): void {
    this.#drawnLimit = DRAWN_AT_ONCE;
  }

  /** Draws some more of a long list. */
  drawMore(): void {
    this.#drawnLimit += DRAWN_PER_STEP;
  }

  /** Draws all of the list at once, for what must be there now. */
  drawAll(): void {
    this.#drawnLimit = Infinity;
  }

  /** Takes over what is being typed into the search field. */
  type(text: string): void {
    this.typed = text;
    clearTimeout(this.#typingPause);
    this.#typingPause = setTimeout(() => this.search(), TYPING_PAUSE_MS);
  }

  /** Searches for what was typed, without waiting. */
  search(): void {
    clearTimeout(this.#typingPause);
    if (this.typed !== this.view.search) this.change({ search: this.typed });
  }

  /** Back to the whole ledger, or to all of it that the story leaves. */
  reset(keepStory = false): void {
    this.typed = '';
    const story = keepStory ? this.#shared.story : wholeStory;
    if (!this.isDefault) this.#show({ ...defaultLedgerView, story });
  }

  /**
   * Takes over what a fragment says. One without any key, a bare anchor for instance, changes nothing.
   * @param keepStory whether a fragment that says nothing of the story leaves it as it is, instead of whole
   */
  apply(fragment: string, keepStory = false): LedgerFragment {
    const decoded = decodeLedgerFragment(fragment, this.#known);
    if (decoded.isView) {
      const story = decoded.tellsStory || !keepStory ? decoded.view.story : this.#shared.story;
      this.#show({ ...decoded.view, story });
      this.typed = decoded.view.search;
      this.#other = decoded.other;
    }
    return decoded;
  }

  #show(view: LedgerView): void {
    this.drawGradually();
    const { story, ...own } = view;
    this.#own = own;
    this.#shared.story = story;
  }

  #foldAll(): ReadonlyMap<Claim, SearchText> {
    const { claims, spellings } = this.data;
    const spellingsOf = (place: string) => spellings[place] ?? [];
    return new Map(claims.map((claim) => [claim, claimSearchText(claim, spellingsOf)]));
  }
}
