import type { LegendSample, SampleStroke } from './legend-sample.ts';

interface Box {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const SYMBOL_PX = 18;
const AREA_PX = { width: 26, height: 14 } as const;
const RADIUS_PX = 8.5;

/** Draws a sample of the legend in the middle of a box. */
export function drawSample(
  context: CanvasRenderingContext2D,
  sample: LegendSample,
  { leftPx, topPx, widthPx, heightPx }: Box,
): void {
  context.save();
  context.translate(leftPx + widthPx / 2, topPx + heightPx / 2);
  if (sample.shape === 'symbol') {
    context.drawImage(sample.image, -SYMBOL_PX / 2, -SYMBOL_PX / 2, SYMBOL_PX, SYMBOL_PX);
  } else if (sample.shape === 'line') {
    for (const stroke of sample.strokes) strokePath(context, across(widthPx), stroke);
  } else {
    const area = areaPath(sample.shape);
    context.globalAlpha = sample.fill.opacity;
    context.fillStyle = sample.fill.colour;
    context.fill(area);
    strokePath(context, area, sample.outline);
    if (sample.middle !== undefined) strokePath(context, across(AREA_PX.width), sample.middle);
  }
  context.restore();
}

function across(widthPx: number): Path2D {
  const path = new Path2D();
  path.moveTo(-widthPx / 2, 0);
  path.lineTo(widthPx / 2, 0);
  return path;
}

function areaPath(shape: 'box' | 'circle'): Path2D {
  const path = new Path2D();
  const { width, height } = AREA_PX;
  if (shape === 'circle') path.arc(0, 0, RADIUS_PX, 0, 2 * Math.PI);
  else path.rect(-width / 2, -height / 2, width, height);
  return path;
}

function strokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { colour, widthPx, opacity = 1, dashPx = [] }: SampleStroke,
): void {
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.setLineDash([...dashPx]);
  context.stroke(path);
}
