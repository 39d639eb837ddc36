export interface BrowserPlaces {
  /** What `CHROMIUM_PATH` says. It is the user's decision, so nothing else is tried when it is set. */
  readonly chosen: string | undefined;
  /** Where Playwright puts its own Chromium, downloaded or not. */
  readonly playwright: string | undefined;
  readonly system: readonly string[];
}

/** Paths of the browsers to try, in order. Only those that exist, except a chosen one. */
export function browserCandidates(
  { chosen, playwright, system }: BrowserPlaces,
  exists: (path: string) => boolean,
): readonly string[] {
  if (chosen) return [chosen];
  return [...(playwright ? [playwright] : []), ...system].filter(exists);
}
