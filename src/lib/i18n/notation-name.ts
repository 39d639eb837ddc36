import type { CoordinateNotation } from '#lib/format/parsed-coordinates.ts';
import { m } from './paraglide/messages.js';

/** Names of the notations of coordinates. */
export const notationName: Record<CoordinateNotation, () => string> = {
  dd: m.notation_dd,
  dms: m.notation_dms,
  mgrs: m.notation_mgrs,
  'plus-code': m.notation_plus_code,
};
