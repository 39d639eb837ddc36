/** Font stacks of the map's labels; the files behind them stand in `font-faces.ts`. */
export const LABEL_FONT: string[] = ['Sarhad Label'];
export const LABEL_FONT_STRONG: string[] = ['Sarhad Label Strong'];
