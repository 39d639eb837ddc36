/**
 * How a block tells what is wrong with a record that its bytes alone would not show: control characters that no
 * table has at the start of a cell, put there where records are cut.
 */

/** In the place of a quotation mark that begins a cell and has no counterpart: "substitute", U+001A. */
export const unclosedMark = '\u001a';

/** The last cell of a record that is too long to be read, of which the beginning is kept: "cancel", U+0018. */
export const cutOffMark = '\u0018';
