import type { MeasureShape } from '../model/measurement.ts';

/** How links write the shape of a measurement. */
export const shapeLetters: Readonly<Record<MeasureShape, string>> = {
  line: 'l',
  area: 'a',
  circle: 'c',
  border: 'b',
};
