/** Zoom from which the finer level of the basemap replaces the coarse one inside its box. */
export const DETAIL_ZOOM = 6;

/** Zoom up to which the map may look beyond the region's box, where only the coarse world is drawn. */
export const WORLD_ZOOM = 5.2;
