import type { PlaceSymbolKind } from '#lib/case/kinds.ts';
import { placeSymbols } from '#lib/case/place-symbols.ts';
import type { MapTheme } from './theme.ts';

/** Width and height of a symbol on the map, in CSS pixels. */
const SYMBOL_SIZE_PX = 22;
const UNITS = 24;

/** Draws a kind's symbol at the given device pixel ratio. Needs a browser. */
export function symbolImage(kind: PlaceSymbolKind, theme: MapTheme, pixelRatio: number): ImageData {
  const size = Math.ceil(SYMBOL_SIZE_PX * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas to draw symbols on.');
  // One unit of margin keeps strokes inside the image.
  context.scale(size / (UNITS + 2), size / (UNITS + 2));
  context.translate(1, 1);
  context.lineJoin = 'round';
  const colours = { ink: symbolInk(kind, theme), paper: theme.symbols.paper };
  for (const shape of placeSymbols[kind]) {
    const path = new Path2D(shape.path);
    if (shape.stroke !== 'none') {
      context.strokeStyle = colours[shape.stroke];
      context.lineWidth = shape.strokeWidth;
      context.stroke(path);
    }
    if (shape.fill === 'none') continue;
    context.fillStyle = colours[shape.fill];
    context.fill(path);
  }
  return context.getImageData(0, 0, size, size);
}

/** Colour of a kind's symbol: the reported events are the only saturated marks of the map. */
function symbolInk(kind: PlaceSymbolKind, theme: MapTheme): string {
  if (kind === 'strike-site') return theme.symbols.strike;
  if (kind === 'attack-site') return theme.symbols.attack;
  if (kind === 'clash-site') return theme.symbols.clash;
  return theme.symbols.settlement;
}
