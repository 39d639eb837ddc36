import type { PlaceSymbolKind } from './kinds.ts';

/** One shape of a symbol, in a square of 24 units. */
export interface SymbolShape {
  /** SVG path data. */
  readonly path: string;
  readonly fill: 'ink' | 'paper' | 'none';
  readonly stroke: 'ink' | 'paper' | 'none';
  readonly strokeWidth: number;
}

/** A shape that is filled, with a rim that sets it off. */
const inkShape = (path: string): SymbolShape => ({
  path,
  fill: 'ink',
  stroke: 'paper',
  strokeWidth: 1.8,
});
/** A shape that is open. */
export const outlineShape = (path: string, strokeWidth = 2.2): SymbolShape => ({
  path,
  fill: 'paper',
  stroke: 'ink',
  strokeWidth,
});

/**
 * Symbols tell the kinds apart by shape alone; colour only supports it. The map, the legend and the
 * lists all draw from this table.
 */
export const placeSymbols: Record<PlaceSymbolKind, readonly SymbolShape[]> = {
  'strike-site': [inkShape('M12 2 22 12 12 22 2 12Z')],
  'attack-site': [inkShape('M12 2.5 22.5 21H1.5Z')],
  'clash-site': [
    inkShape(
      'M6.2 2.6 12 8.4l5.8-5.8 3.6 3.6L15.6 12l5.8 5.8-3.6 3.6L12 15.6l-5.8 5.8-3.6-3.6L8.4 12 2.6 6.2Z',
    ),
  ],
  town: [outlineShape('M12 6.2a5.8 5.8 0 1 0 .01 0Z', 2.6)],
  capital: [
    outlineShape('M12 3.6a8.4 8.4 0 1 0 .01 0Z', 2.2),
    { path: 'M12 8.4a3.6 3.6 0 1 0 .01 0Z', fill: 'ink', stroke: 'none', strokeWidth: 0 },
  ],
  crossing: [
    { path: 'M2 10h20v4H2Z', fill: 'ink', stroke: 'paper', strokeWidth: 1.4 },
    inkShape('M6 3h4v18H6Zm8 0h4v18h-4Z'),
  ],
  range: [outlineShape('M2.5 20 9.5 5l4.2 8.4 2-3.4L21.5 20Z', 2)],
  district: [outlineShape('M4.5 4.5h15v15h-15Z', 2)],
  speech: [outlineShape('M3 4h18v12.5H12L7 21v-4.5H3Z', 2)],
  landmark: [outlineShape('M12 3 20 8v8l-8 5-8-5V8Z', 2)],
};
