/**
 * Where the static map goes in a page: the server puts the drawing after this comment, so the
 * drawing is in no script and no payload. The comment stays, as hydration counts comments.
 */
export const STATIC_MAP_MARKER = '<!--static-map-->';
