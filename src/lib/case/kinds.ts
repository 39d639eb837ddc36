/** What a place is in the case, in the order of lists and legend. */
export const placeKinds = [
  'strike-site',
  'attack-site',
  'clash-site',
  'town',
  'capital',
  'crossing',
  'range',
  'district',
  'landmark',
] as const;

/** Symbols of places on the map: one of each kind, and one for a place where somebody only spoke. */
export const placeSymbolKinds = [...placeKinds, 'speech'] as const;

export const eventKinds = ['strike', 'attack', 'clash', 'statement', 'diplomatic-act'] as const;

export const claimKinds = [
  'distance',
  'casualties',
  'target',
  'reason',
  'means',
  'damage',
  'position',
  'time',
  'diplomatic-act',
  'background',
] as const;

export const claimStatuses = [
  'official',
  'claimed',
  'reported',
  'unconfirmed',
  'background',
  'characterisation',
] as const;

export type PlaceKind = (typeof placeKinds)[number];
export type PlaceSymbolKind = (typeof placeSymbolKinds)[number];
export type EventKind = (typeof eventKinds)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type ClaimStatus = (typeof claimStatuses)[number];
