import type { MeasureColour, MeasureShape } from '#lib/measure/model/measurement.ts';
import { m } from './paraglide/messages.js';

const shapes: Readonly<Record<MeasureShape, () => string>> = {
  line: m.measure_shape_line,
  area: m.measure_shape_area,
  circle: m.measure_shape_circle,
  border: m.measure_shape_border,
};

const colours: Readonly<Record<MeasureColour, () => string>> = {
  teal: m.measure_colour_teal,
  violet: m.measure_colour_violet,
  brown: m.measure_colour_brown,
  pink: m.measure_colour_pink,
  green: m.measure_colour_green,
  grey: m.measure_colour_grey,
};

export const shapeName = (shape: MeasureShape) => shapes[shape]();

export const colourName = (colour: MeasureColour) => colours[colour]();
