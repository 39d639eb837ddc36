import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const linux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];

const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chromium and its kin are installed for the whole system, most wanted first. */
export function systemBrowserPaths(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') return macPaths(env);
  if (platform === 'win32') return windowsPaths(env);
  return linux;
}

function macPaths({ HOME }: Environment): readonly string[] {
  const folders = ['/Applications', ...(HOME ? [posix.join(HOME, 'Applications')] : [])];
  return macApps.flatMap((app) => folders.map((folder) => posix.join(folder, app)));
}

function windowsPaths(env: Environment): readonly string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return windowsApps.flatMap((app) =>
    folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, app)),
  );
}
