import type { Position } from '#lib/geo/position.ts';

interface KnownLake {
  /** Near the middle; the lake with the nearest centroid within 0.2° is meant. */
  readonly position: Position;
  /** Dry, or a salt flat, for part of the year or for years on end. */
  readonly seasonal: boolean;
  readonly name?: string;
}

/**
 * What the water areas do not say themselves. Lakes that are not listed have no name and count as not
 * seasonal, which nobody has checked.
 */
export const knownLakes: readonly KnownLake[] = [
  { position: [63.04, 28.2], seasonal: true, name: 'Hamun-i-Mashkel' },
  { position: [65.02, 29.31], seasonal: true, name: 'Hamun-i-Lora' },
  { position: [58.88, 27.44], seasonal: true, name: 'Hamun-e Jaz Murian' },
  { position: [61.76, 29.73], seasonal: true, name: 'Gowd-e Zereh' },
  { position: [62.32, 29.89], seasonal: true },
  { position: [61.33, 31.44], seasonal: true, name: 'Hamun-e Sabari' },
  { position: [65.65, 29.55], seasonal: true },
  { position: [65.2, 28.33], seasonal: true },
  { position: [61.54, 29.98], seasonal: true },
  { position: [67.37, 26.86], seasonal: true },
  { position: [67.66, 26.43], seasonal: false, name: 'Lake Manchar' },
  { position: [67.63, 27.45], seasonal: false, name: 'Hamal Lake' },
  { position: [45.46, 37.65], seasonal: true, name: 'Lake Urmia' },
  { position: [51.87, 34.51], seasonal: true, name: 'Namak Lake' },
  { position: [53.82, 29.41], seasonal: true, name: 'Lake Bakhtegan' },
  { position: [53.56, 29.71], seasonal: true, name: 'Lake Tashk' },
  { position: [52.82, 29.44], seasonal: true, name: 'Maharloo Lake' },
  { position: [52.86, 32.13], seasonal: true, name: 'Gavkhuni' },
  { position: [54.67, 35.93], seasonal: true, name: 'Kavir-e Haj Ali Qoli' },
  { position: [48.51, 30.63], seasonal: true },
  { position: [45.94, 32.7], seasonal: true },
  { position: [71.12, 24.42], seasonal: true },
  { position: [70.23, 23.57], seasonal: true },
  { position: [70.01, 23.71], seasonal: true },
];
