const EQUATOR_METRES = 40_075_016.7;
/** Units along the side of a tile, as tippecanoe and Planetiler write them unless told otherwise. */
const UNITS = 4096;
const TILE_PX = 512;

/** How far a point may be, in metres, from where it was before a tile of a zoom rounded it: half a diagonal of a unit. */
export function tilePrecisionMetres(tileZoom: number, latitudeDegrees: number): number {
  return metresPerTile(tileZoom, latitudeDegrees) / UNITS / Math.SQRT2;
}

/** Width of a CSS pixel on the ground, in metres. */
export function pixelMetres(zoom: number, latitudeDegrees: number): number {
  return metresPerTile(zoom, latitudeDegrees) / TILE_PX;
}

const metresPerTile = (zoom: number, latitudeDegrees: number) =>
  (EQUATOR_METRES * Math.cos((latitudeDegrees * Math.PI) / 180)) / 2 ** zoom;
