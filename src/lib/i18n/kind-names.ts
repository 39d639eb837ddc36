import type {
  ClaimKind,
  ClaimStatus,
  EventKind,
  PlaceKind,
  PlaceSymbolKind,
} from '#lib/case/kinds.ts';
import type { Phase } from '#lib/case/schema/common.ts';
import type { Precision } from '#lib/case/schema/place.ts';
import { m } from './paraglide/messages.js';

// Functions, not texts: the language may differ from one page to the next while prerendering.
type Texts<Key extends string> = Record<Key, () => string>;

export const placeKindName: Texts<PlaceKind> = {
  'strike-site': m.kind_strike_site,
  'attack-site': m.kind_attack_site,
  'clash-site': m.kind_clash_site,
  town: m.kind_town,
  capital: m.kind_capital,
  crossing: m.kind_crossing,
  range: m.kind_range,
  district: m.kind_district,
  landmark: m.kind_landmark,
};

/** Names of the map’s symbols, for the legend. */
export const symbolName: Texts<PlaceSymbolKind> = {
  ...placeKindName,
  speech: m.places_of_speech_symbol,
};

export const eventKindName: Texts<EventKind> = {
  strike: m.event_kind_strike,
  attack: m.event_kind_attack,
  clash: m.event_kind_clash,
  statement: m.event_kind_statement,
  'diplomatic-act': m.event_kind_diplomatic_act,
};

export const claimKindName: Texts<ClaimKind> = {
  distance: m.claim_kind_distance,
  casualties: m.claim_kind_casualties,
  target: m.claim_kind_target,
  reason: m.claim_kind_reason,
  means: m.claim_kind_means,
  damage: m.claim_kind_damage,
  position: m.claim_kind_position,
  time: m.claim_kind_time,
  'diplomatic-act': m.claim_kind_diplomatic_act,
  background: m.claim_kind_background,
};

export const claimStatusName: Texts<ClaimStatus> = {
  official: m.status_official,
  claimed: m.status_claimed,
  reported: m.status_reported,
  unconfirmed: m.status_unconfirmed,
  background: m.status_background,
  characterisation: m.status_characterisation,
};

export const phaseName: Texts<Phase> = {
  before: m.phase_before,
  article: m.phase_article,
  after: m.phase_after,
};

export const precisionName: Texts<Precision> = {
  surveyed: m.precision_surveyed,
  settlement: m.precision_settlement,
  vicinity: m.precision_vicinity,
  inferred: m.precision_inferred,
  unlocated: m.precision_unlocated,
};
