import type { Command } from '../test/run-command.ts';

export interface Machine {
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  readonly hasAptGet: boolean;
}

/** One way to get a browser: commands that must all succeed, in order. */
export interface Installation {
  readonly title: string;
  readonly commands: readonly Command[];
}

const minuteMs = 60_000;

const fromPlaywright: Installation = {
  title: 'the Chromium that Playwright offers',
  commands: [{ program: 'playwright', args: ['install', 'chromium'], limitMs: 3 * minuteMs }],
};

const aptEnvironment = { DEBIAN_FRONTEND: 'noninteractive' };

const fromDebian: Installation = {
  title: "Debian's Chromium",
  commands: [
    { program: 'apt-get', args: ['update'], env: aptEnvironment, limitMs: 3 * minuteMs },
    {
      program: 'apt-get',
      args: ['install', '-y', 'chromium'],
      env: aptEnvironment,
      limitMs: 10 * minuteMs,
    },
  ],
};

/** The ways to get a browser on this machine, in the order to try them. */
export function installationsFor({
  isRoot,
  isDebian,
  hasAptGet,
}: Machine): readonly Installation[] {
  return isRoot && isDebian && hasAptGet ? [fromPlaywright, fromDebian] : [fromPlaywright];
}
