import type { Installation } from './installations.ts';

export type Browser =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'none'; readonly problem: string };

export interface BrowserMeans {
  readonly chosen: string | undefined;
  /** Browsers that are there now, most wanted first. */
  readonly candidates: () => readonly string[];
  /** Whether the program runs here: a downloaded browser may lack libraries of the system. */
  readonly startsUp: (path: string) => Promise<boolean>;
  readonly installations: readonly Installation[];
  /** Runs the commands until one fails. What it came to is seen in `candidates`. */
  readonly install: (installation: Installation) => Promise<void>;
}

const advice =
  'No Chromium was found and none could be installed: run "npx playwright install --with-deps chromium", ' +
  'install Chromium or Chrome, or set CHROMIUM_PATH to one';

/** Finds a browser that starts, or else installs one. A browser the user chose is never replaced. */
export async function acquireBrowser(means: BrowserMeans): Promise<Browser> {
  const present = await firstThatStarts(means);
  if (present !== undefined) return { kind: 'found', path: present };
  if (means.chosen) {
    return { kind: 'none', problem: `CHROMIUM_PATH is ${means.chosen}, which does not start` };
  }
  for (const installation of means.installations) {
    await means.install(installation);
    const installed = await firstThatStarts(means);
    if (installed !== undefined) return { kind: 'found', path: installed };
  }
  return { kind: 'none', problem: advice };
}

async function firstThatStarts({
  candidates,
  startsUp,
}: BrowserMeans): Promise<string | undefined> {
  for (const path of candidates()) {
    if (await startsUp(path)) return path;
  }
  return undefined;
}
