import type { FeatureCollection } from 'geojson';
import { createContext } from 'svelte';
import type { CandidateArea } from '#lib/case/summary.ts';

/** Areas where a place may be, in place of those that the case's own reading leaves. */
export interface ReadAreas {
  readonly placeId: string;
  readonly areas: readonly CandidateArea[];
}

/**
 * What the page that is open has the map draw of distance claims. The page sets it and takes it back; so
 * what works it out is loaded with the pages that need it, and with no other.
 */
export class ClaimsOnMap {
  /** Null where no other reading than the case's own is shown. */
  read = $state.raw<ReadAreas | null>(null);
  /** Rings, bands and lines; null where there are none. */
  shapes = $state.raw<FeatureCollection | null>(null);
}

export const [getClaimsOnMap, setClaimsOnMap] = createContext<ClaimsOnMap>();
