import { createContext } from 'svelte';

export type ThemePreference = 'system' | 'light' | 'dark';

const STORAGE_KEY = 'sarhad-theme';

/** The theme the reader chose, and the one that results. `static/theme.js` applies it before the first paint. */
export class Theme {
  preference = $state<ThemePreference>('system');
  #systemDark = $state(false);
  readonly resolved: 'light' | 'dark' = $derived(
    this.preference === 'system' ? (this.#systemDark ? 'dark' : 'light') : this.preference,
  );

  /** Follows the system from now on. Needs a browser. Returns the function that stops it. */
  start(): () => void {
    const stored = document.documentElement.dataset.theme;
    if (stored === 'light' || stored === 'dark') this.preference = stored;
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      this.#systemDark = query.matches;
    };
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }

  choose(preference: ThemePreference): void {
    this.preference = preference;
    const root = document.documentElement;
    if (preference === 'system') delete root.dataset.theme;
    else root.dataset.theme = preference;
    try {
      localStorage.setItem(STORAGE_KEY, preference);
    } catch {
      // Storage is forbidden: the choice holds until the page is left.
    }
  }
}

export const [getTheme, setTheme] = createContext<Theme>();
