import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Theme } from './theme.svelte.ts';

type Listener = () => void;

/** A system preference that a test can change. */
class FakeQuery {
  matches = false;
  readonly listeners = new Set<Listener>();
  addEventListener(_: 'change', listener: Listener) {
    this.listeners.add(listener);
  }
  removeEventListener(_: 'change', listener: Listener) {
    this.listeners.delete(listener);
  }
  change(matches: boolean) {
    this.matches = matches;
    for (const listener of this.listeners) listener();
  }
}

let query: FakeQuery;
let dataset: { theme?: string };
const stored = vi.fn<(key: string, value: string) => void>();

beforeEach(() => {
  query = new FakeQuery();
  dataset = {};
  stored.mockReset();
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('window', { matchMedia: () => query });
  vi.stubGlobal('localStorage', { setItem: stored });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Theme', () => {
  it('is light before it is started, so that pages can be prerendered', () => {
    const theme = new Theme();
    expect([theme.preference, theme.resolved]).toEqual(['system', 'light']);
  });

  it('follows the system until it is stopped', () => {
    query.matches = true;
    const theme = new Theme();
    const stop = theme.start();
    expect(theme.resolved).toBe('dark');
    query.change(false);
    expect(theme.resolved).toBe('light');
    stop();
    expect(query.listeners.size).toBe(0);
    query.change(true);
    expect(theme.resolved).toBe('light');
  });

  it.each(['light', 'dark'] as const)(
    'starts with the %s theme that the page already shows',
    (name) => {
      dataset.theme = name;
      query.matches = name === 'light';
      const theme = new Theme();
      theme.start();
      expect([theme.preference, theme.resolved]).toEqual([name, name]);
    },
  );

  it('does not take over what is no theme', () => {
    dataset.theme = 'purple';
    const theme = new Theme();
    theme.start();
    expect(theme.preference).toBe('system');
  });

  it('keeps a choice, shows it at once, and leaves the system alone', () => {
    const theme = new Theme();
    theme.start();
    theme.choose('dark');
    expect([theme.preference, theme.resolved, dataset.theme]).toEqual(['dark', 'dark', 'dark']);
    expect(stored).toHaveBeenLastCalledWith('sarhad-theme', 'dark');
    query.change(false);
    expect(theme.resolved).toBe('dark');
  });

  it('goes back to the system', () => {
    query.matches = true;
    const theme = new Theme();
    theme.start();
    theme.choose('light');
    expect(theme.resolved).toBe('light');
    theme.choose('system');
    expect(theme.resolved).toBe('dark');
    expect('theme' in dataset).toBe(false);
    expect(stored).toHaveBeenLastCalledWith('sarhad-theme', 'system');
  });

  it('works where storage is forbidden', () => {
    stored.mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const theme = new Theme();
    theme.choose('dark');
    expect([theme.resolved, dataset.theme]).toEqual(['dark', 'dark']);
  });
});
