export type TilesAddress =
  | { readonly kind: 'allowed'; readonly url: string }
  /** No address of a web server. */
  | { readonly kind: 'malformed' }
  /** A server that the build of the site does not name. */
  | { readonly kind: 'foreign'; readonly origin: string };

/**
 * What `?tiles=` asks for.
 *
 * @param text an absolute address, or one from the root of the site
 * @param siteUrl root of the site, with a slash at the end
 * @param hosts origins of other servers that may be asked
 */
export function tilesAddress(
  text: string,
  siteUrl: string,
  hosts: readonly string[],
): TilesAddress {
  const url = URL.canParse(text, siteUrl) ? new URL(text, siteUrl) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  if (text.trim() === '' || !isWeb || url.username !== '' || url.password !== '') {
    return { kind: 'malformed' };
  }
  if (url.origin !== new URL(siteUrl).origin && !hosts.includes(url.origin)) {
    return { kind: 'foreign', origin: url.origin };
  }
  url.hash = '';
  return { kind: 'allowed', url: url.href };
}
