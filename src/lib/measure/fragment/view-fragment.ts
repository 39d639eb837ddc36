import type { EarthModel } from '../earth-model.ts';
import type { Clock } from '#lib/case/story/clock.ts';
import { wholeStory, type StoryQuery } from '#lib/case/story/story-query.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import type { Position } from '#lib/geo/position.ts';

/** Where the map looks. North is always up. */
export interface Camera {
  /** MapLibre zoom level, 0 to 24. */
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A layer whose visibility differs from that of a fresh page. */
export interface LayerToggle {
  readonly id: string;
  readonly shown: boolean;
}

/** The part of the view that lives in the hash fragment of an address. */
export interface ViewFragment {
  readonly camera: Camera | null;
  /** Position whose distances are shown. */
  readonly probe: Position | null;
  /** Id of the step of the report that is read; null for the first. */
  readonly step: string | null;
  readonly units: UnitSystem;
  readonly earthModel: EarthModel;
  /** Whose time of day stands first. */
  readonly clock: Clock;
  /** Which part of the case is shown. */
  readonly story: StoryQuery;
  /** Dataset of the border that claims are tested on; null for that of the case. */
  readonly border: string | null;
  /** Ids of the claims that hold at once where a place may be, sorted; null for those the case chose. */
  readonly claims: readonly string[] | null;
  /** Ids of the areas that the place must lie in, sorted; null for those the case chose. */
  readonly within: readonly string[] | null;
  /** Per cent that "about" leaves open either way, from 0 to 100; null for what the case takes. */
  readonly tolerancePercent: number | null;
  /** Sorted by id, each id once. */
  readonly layers: readonly LayerToggle[];
  /** A measurement as `encodeMeasurement` writes it, not read yet; null for none. */
  readonly measurement: string | null;
  /** Keys of others, exactly as they stood in the fragment: they are written back at its end. */
  readonly other: readonly FragmentEntry[];
}

/** Raw text before and after the first `=`; the value is null where there is no `=`. */
export interface FragmentEntry {
  readonly key: string;
  readonly value: string | null;
}

/** What an empty fragment means; fields with these values are not written. */
export const defaultViewFragment: ViewFragment = {
  camera: null,
  probe: null,
  step: null,
  units: 'metric',
  earthModel: 'wgs84',
  clock: 'local',
  story: wholeStory,
  border: null,
  claims: null,
  within: null,
  tolerancePercent: null,
  layers: [],
  measurement: null,
  other: [],
};

/** Why a key was not understood. */
export type FragmentProblem =
  /** Kept and written back all the same. */
  | 'unknown-key'
  /** The first one counts. */
  | 'duplicate-key'
  | 'malformed'
  | 'out-of-range'
  | 'unknown-value'
  /** Of the whole fragment, with an empty key. */
  | 'too-long';

export interface FragmentIssue {
  readonly key: string;
  readonly reason: FragmentProblem;
}
