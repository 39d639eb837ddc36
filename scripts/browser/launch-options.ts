import type { LaunchOptions } from '@playwright/test';

export interface LaunchSituation {
  readonly executablePath: string | undefined;
  readonly isRoot: boolean;
  readonly isCi: boolean;
}

/** SwiftShader draws the same pixels on every machine, with or without a graphics card. */
const softwareRendering = ['--use-gl=angle', '--use-angle=swiftshader-webgl'];

const noBackgroundTraffic = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Nothing outside this machine can be reached, whatever a page asks for. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

/** How the tests start Chromium. Its sandbox does not work for root nor in most CI containers. */
export function browserLaunchOptions({
  executablePath,
  isRoot,
  isCi,
}: LaunchSituation): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !isRoot && !isCi,
    args: [...softwareRendering, ...noBackgroundTraffic, ...offline],
  };
}
