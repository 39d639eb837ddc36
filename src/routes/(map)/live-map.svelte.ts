import { createContext } from 'svelte';
import type { OverlayPick } from '#lib/map/map-pick.ts';
import type { MapView } from '#lib/map/map-view.ts';

/** The map as pages know it that draw something of their own on it. */
export class LiveMap {
  /** Null until the map is there. */
  view = $state.raw<MapView | null>(null);
  /** Query of the address, as it was written, which stays while one moves about; it may ask for an archive of tiles. */
  query = $state('');
  /** What of an overlay was clicked last. */
  picked = $state.raw<OverlayPick | null>(null);
  /** What of an overlay the pointer stands over. */
  hovered = $state.raw<OverlayPick | null>(null);
}

export const [getLiveMap, setLiveMap] = createContext<LiveMap>();
