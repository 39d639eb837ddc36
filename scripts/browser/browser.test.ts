import { describe, expect, test } from 'vitest';
import { acquireBrowser, type BrowserMeans } from './acquire-browser.ts';
import { browserCandidates } from './browser-candidates.ts';
import { installationsFor } from './installations.ts';
import { browserLaunchOptions } from './launch-options.ts';
import { systemBrowserPaths } from './system-browsers.ts';

describe('the browsers to try', () => {
  const places = { chosen: undefined, playwright: '/pw/chrome', system: ['/a', '/b'] };

  test("are Playwright's own first, then those of the system that exist", () => {
    expect(browserCandidates(places, (path) => path !== '/a')).toEqual(['/pw/chrome', '/b']);
    expect(browserCandidates(places, (path) => path === '/b')).toEqual(['/b']);
  });

  test('are only the chosen one where one is chosen, there or not', () => {
    expect(browserCandidates({ ...places, chosen: '/mine' }, () => true)).toEqual(['/mine']);
    expect(browserCandidates({ ...places, chosen: '/mine' }, () => false)).toEqual(['/mine']);
  });

  test('are not chosen by an empty variable', () => {
    expect(browserCandidates({ ...places, chosen: '' }, () => true)).toHaveLength(3);
  });
});

describe('the paths of a system', () => {
  test('are those of its platform', () => {
    expect(systemBrowserPaths('linux', {})).toContain('/usr/bin/chromium');
    expect(systemBrowserPaths('darwin', { HOME: '/Users/x' })).toContain(
      '/Users/x/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    expect(systemBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe('a browser', () => {
  /** A machine whose browsers are listed; each installation adds one, and only the named ones start. */
  function machine(present: readonly string[], starting: readonly string[], chosen?: string) {
    const browsers = [...present];
    const installed: string[] = [];
    const means: BrowserMeans = {
      chosen,
      candidates: () => browsers,
      startsUp: (path) => Promise.resolve(starting.includes(path)),
      installations: [
        { title: 'first', commands: [] },
        { title: 'second', commands: [] },
      ],
      install: ({ title }) => {
        installed.push(title);
        browsers.push(`/${title}`);
        return Promise.resolve();
      },
    };
    return { means, installed };
  }

  test('that is there is used, past those that do not start', async () => {
    const { means, installed } = machine(['/broken', '/good'], ['/good']);
    expect(await acquireBrowser(means)).toEqual({ kind: 'found', path: '/good' });
    expect(installed).toEqual([]);
  });

  test('is installed where none starts, and again in another way if that one does not start', async () => {
    const { means, installed } = machine(['/broken'], ['/second']);
    expect(await acquireBrowser(means)).toEqual({ kind: 'found', path: '/second' });
    expect(installed).toEqual(['first', 'second']);
  });

  test('that cannot be had leaves one sentence on what to install', async () => {
    const { means } = machine([], []);
    const browser = await acquireBrowser(means);
    expect(browser).toMatchObject({ kind: 'none' });
    expect(browser.kind === 'none' && browser.problem).toContain('npx playwright install');
  });

  test('that the user chose is not replaced', async () => {
    const { means, installed } = machine(['/mine'], [], '/mine');
    const problem = 'CHROMIUM_PATH is /mine, which does not start';
    expect(await acquireBrowser(means)).toEqual({ kind: 'none', problem });
    expect(installed).toEqual([]);
  });
});

describe('an installation', () => {
  const debianRoot = { isRoot: true, isDebian: true, hasAptGet: true };
  const programs = (machine: typeof debianRoot) =>
    installationsFor(machine).map(({ commands }) => commands.map(({ program }) => program));

  test("comes from Playwright, and for root on Debian from Debian if Playwright's fails", () => {
    expect(programs(debianRoot)).toEqual([['playwright'], ['apt-get', 'apt-get']]);
  });

  test.each(['isRoot', 'isDebian', 'hasAptGet'] as const)(
    'leaves apt-get alone without %s',
    (key) => {
      expect(programs({ ...debianRoot, [key]: false })).toEqual([['playwright']]);
    },
  );

  test('waits at most three minutes for a download from Playwright', () => {
    const [fromPlaywright] = installationsFor(debianRoot);
    expect(fromPlaywright?.commands[0]?.limitMs).toBe(180_000);
  });
});

describe('the launch options', () => {
  const person = { executablePath: '/chromium', isRoot: false, isCi: false };

  test('keep the sandbox, except as root and in CI', () => {
    expect(browserLaunchOptions(person).chromiumSandbox).toBe(true);
    expect(browserLaunchOptions({ ...person, isRoot: true }).chromiumSandbox).toBe(false);
    expect(browserLaunchOptions({ ...person, isCi: true }).chromiumSandbox).toBe(false);
  });

  test('name the browser only if there is one', () => {
    expect(browserLaunchOptions(person).executablePath).toBe('/chromium');
    expect(browserLaunchOptions({ ...person, executablePath: undefined })).not.toHaveProperty(
      'executablePath',
    );
  });

  test('render in software and reach no other machine', () => {
    const { args } = browserLaunchOptions(person);
    expect(args).toContain('--use-angle=swiftshader-webgl');
    expect(args?.join(' ')).toContain('MAP * ~NOTFOUND');
  });
});
