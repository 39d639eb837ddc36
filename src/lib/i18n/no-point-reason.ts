import type { PlaceLocation } from '#lib/case/schema/place.ts';
import { m } from './paraglide/messages.js';

const reasons: Record<PlaceLocation['kind'], (() => string) | null> = {
  point: null,
  unlocated: m.point_search_unknown,
  area: m.point_search_area,
  line: m.point_search_line,
};

/** Why a place gives no point to measure from or to; null where it gives one. */
export const noPointReason = ({ kind }: PlaceLocation): string | null => reasons[kind]?.() ?? null;
