import type { MeasureColour } from '#lib/measure/model/measurement.ts';

/** Every colour on the map. Layers and the static map take all of theirs from here. */
export interface MapTheme {
  readonly sea: string;
  readonly land: string;
  /** Fill of the two states whose border is the subject: one colour for both, so that neither stands out. */
  readonly focusLand: string;
  readonly lake: string;
  readonly seasonalLake: string;
  readonly river: string;
  readonly province: string;
  readonly country: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly distance: string;
  readonly uncertainty: string;
  readonly candidate: string;
  readonly context: string;
  readonly measure: string;
  /** Colours that readers give their measurements. */
  readonly measures: Readonly<Record<MeasureColour, string>>;
  /** Dots of readers' own lists and of archives: a blue that is nobody's in the case. */
  readonly dot: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly seaLabel: string;
  readonly halo: string;
  readonly selection: string;
  readonly symbols: {
    readonly strike: string;
    readonly attack: string;
    readonly clash: string;
    readonly settlement: string;
    readonly paper: string;
  };
}

export type ThemeName = 'light' | 'dark';

export const mapThemes: Record<ThemeName, MapTheme> = {
  light: {
    sea: '#d3e0e3',
    land: '#ebe6da',
    focusLand: '#f7f3e8',
    lake: '#c6d9de',
    seasonalLake: '#dfe4de',
    river: '#bcd0d5',
    province: '#d3cab6',
    country: '#a89d87',
    border: '#33314a',
    borderCasing: '#ffffff',
    distance: '#5b5878',
    uncertainty: '#4a4763',
    candidate: '#b8480f',
    context: '#7d715a',
    measure: '#0b5f72',
    measures: {
      teal: '#0b5f72',
      violet: '#6a3d9a',
      brown: '#7a4b1e',
      pink: '#a8326f',
      green: '#3d6b1f',
      grey: '#4d5560',
    },
    dot: '#2b5fc7',
    label: '#25232f',
    quietLabel: '#6e6656',
    seaLabel: '#3f6470',
    halo: '#fbf8f0',
    selection: '#0b5f72',
    symbols: {
      strike: '#b8480f',
      attack: '#7a3b8f',
      clash: '#00695c',
      settlement: '#3b3a47',
      paper: '#fffdf7',
    },
  },
  dark: {
    sea: '#0f1a21',
    land: '#1a1f22',
    focusLand: '#232a2d',
    lake: '#14232b',
    seasonalLake: '#1e292c',
    river: '#24404a',
    province: '#37403f',
    country: '#5e665f',
    border: '#f0e3c0',
    borderCasing: '#11161a',
    distance: '#b9b2cf',
    uncertainty: '#c9c4dc',
    candidate: '#ff9a5c',
    context: '#b9ad90',
    measure: '#5fd0e0',
    measures: {
      teal: '#5fd0e0',
      violet: '#c4a5f0',
      brown: '#e0b27a',
      pink: '#f29ac4',
      green: '#a5d07f',
      grey: '#c3cbd3',
    },
    dot: '#7fa8ff',
    label: '#f1ede2',
    quietLabel: '#a39c8b',
    seaLabel: '#6f95a1',
    halo: '#161b1e',
    selection: '#5fd0e0',
    symbols: {
      strike: '#ff8a4c',
      attack: '#d39be6',
      clash: '#4fc3b0',
      settlement: '#ddd8cc',
      paper: '#14191c',
    },
  },
};
