/**
 * Farthest that two neighbouring points of a drawn geodesic may be apart. The map draws straight lines
 * between them, which then lie within 1 m of the geodesic up to 70° of latitude.
 */
export const DRAWN_STEP_METRES = 5000;
