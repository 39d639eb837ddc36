import { storyFilterCount, type StoryQuery } from '#lib/case/story/story-query.ts';
import { MAX_TOLERANCE } from '#lib/claims/claimed-bounds.ts';
import { decodeViewFragment } from '#lib/measure/fragment/decode-fragment.ts';
import { encodeViewFragment } from '#lib/measure/fragment/encode-fragment.ts';
import type {
  FragmentEntry,
  FragmentIssue,
  ViewFragment,
} from '#lib/measure/fragment/view-fragment.ts';
import type { CameraState, Dashboard } from './dashboard.svelte.ts';

/** Where a link's measurement goes to and comes from. */
export interface LinkedMeasurement {
  /** As a link carries it; null where there is none. */
  readonly linkText: string | null;
  openLink(text: string): void;
}

/** What a link may choose from on the page that is open; null where the page offers no such choice. */
export interface OfferedChoices {
  readonly borders: readonly string[];
  readonly claims: readonly string[] | null;
  readonly areas: readonly string[] | null;
  readonly actors: readonly string[];
  readonly steps: readonly string[] | null;
}

/**
 * The dashboard as the hash fragment of an address, both ways. The one writer of the fragment calls
 * `text`; what a link says comes in through `apply`.
 */
export class FragmentLink {
  readonly #dashboard: Dashboard;
  readonly #measuring: LinkedMeasurement;
  readonly #offered: () => OfferedChoices;
  #other: readonly FragmentEntry[] = [];

  constructor(dashboard: Dashboard, measuring: LinkedMeasurement, offered: () => OfferedChoices) {
    this.#dashboard = dashboard;
    this.#measuring = measuring;
    this.#offered = offered;
  }

  /** The fragment for the view as it is now, without `#`. */
  readonly text = $derived.by(() => {
    const { camera, probe, units, earthModel, clock, story, hiddenGroups, reading, articleStep } =
      this.#dashboard;
    return encodeViewFragment({
      camera,
      probe,
      step: articleStep,
      units,
      earthModel,
      clock,
      story,
      border: reading.border,
      claims: reading.claimIds,
      within: reading.areaIds,
      tolerancePercent: reading.tolerance === null ? null : reading.tolerance * 100,
      layers: [...hiddenGroups].map((id) => ({ id, shown: false })),
      measurement: this.#measuring.linkText,
      other: this.#other,
    });
  });

  /**
   * Takes over what a fragment says. One that holds nothing of ours, an anchor for instance, changes
   * nothing. Returns the camera it asks for, and the keys that could not be understood.
   */
  apply(fragment: string): { camera: CameraState | null; issues: readonly FragmentIssue[] } {
    const { view, isView, issues } = decodeViewFragment(fragment);
    const bad = issues.filter(({ reason }) => reason !== 'unknown-key');
    if (!isView) return { camera: null, issues: bad };
    this.#other = view.other;
    this.#dashboard.units = view.units;
    this.#dashboard.earthModel = view.earthModel;
    this.#dashboard.clock = view.clock;
    const { story, issues: badStory } = this.#storyOf(view);
    this.#dashboard.story = story;
    this.#dashboard.probe = view.probe;
    const badChoices = this.#choose(view);
    this.#dashboard.hiddenGroups = new Set(
      view.layers.filter(({ shown }) => !shown).map(({ id }) => id),
    );
    if (view.measurement !== null) this.#measuring.openLink(view.measurement);
    if (view.camera !== null) this.#dashboard.camera = view.camera;
    return { camera: view.camera, issues: [...bad, ...badStory, ...badChoices] };
  }

  /**
   * Takes over how a fragment reads claims, and the report, and nothing else: these choices belong to the
   * page that one comes back to, while the ruler and the rest belong to all.
   */
  applyReading(fragment: string): void {
    this.#choose(decodeViewFragment(fragment).view);
  }

  /** Takes over the part of the case that a fragment shows, where it says any. */
  applyStory(fragment: string): void {
    const { story } = this.#storyOf(decodeViewFragment(fragment).view);
    if (storyFilterCount(story) > 0) this.#dashboard.story = story;
  }

  #storyOf({ story }: ViewFragment): { story: StoryQuery; issues: readonly FragmentIssue[] } {
    const { actor } = story;
    if (actor === null || this.#offered().actors.includes(actor)) return { story, issues: [] };
    return {
      story: { ...story, actor: null },
      issues: [{ key: 'actor', reason: 'unknown-value' }],
    };
  }

  /** Reads claims and report as a link does; what the case does not have is left out, and told of. */
  #choose({ border, claims, within, tolerancePercent, step }: ViewFragment): FragmentIssue[] {
    const offered = this.#offered();
    const issues: FragmentIssue[] = [];
    const accept = <Value>(key: string, value: Value | null, isKnown: boolean): Value | null => {
      if (value === null || isKnown) return value;
      issues.push({ key, reason: 'unknown-value' });
      return null;
    };
    const areKnown = (ids: readonly string[] | null, known: readonly string[] | null) =>
      known === null || (ids ?? []).every((id) => known.includes(id));
    const tolerance = tolerancePercent === null ? null : tolerancePercent / 100;
    this.#dashboard.reading = {
      border: accept('border', border, offered.borders.includes(border ?? '')),
      claimIds: accept('claims', claims, areKnown(claims, offered.claims)),
      areaIds: accept('within', within, areKnown(within, offered.areas)),
      tolerance: accept('tolerance', tolerance, (tolerance ?? 0) <= MAX_TOLERANCE),
    };
    const { steps } = offered;
    this.#dashboard.articleStep =
      steps === null ? null : accept('step', step, steps.includes(step ?? ''));
    return issues;
  }
}
