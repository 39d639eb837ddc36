/** Zoom from which the finer level of the basemap replaces the coarse one inside its box. */
export const DETAIL_ZOOM = 6;
