import type { EventKind } from './kinds.ts';
import { outlineShape, placeSymbols, type SymbolShape } from './place-symbols.ts';

/** Symbols of events: those of the places where such a thing happened, and two for what was only said or done on paper. */
export const eventSymbols: Record<EventKind, readonly SymbolShape[]> = {
  strike: placeSymbols['strike-site'],
  attack: placeSymbols['attack-site'],
  clash: placeSymbols['clash-site'],
  statement: placeSymbols.speech,
  'diplomatic-act': [
    outlineShape('M2.5 5h19v14h-19Z', 2),
    { path: 'M3 6l9 7.5L21 6', fill: 'none', stroke: 'ink', strokeWidth: 2 },
  ],
};
