import type { Page } from '@playwright/test';

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const STEPS = 6;

/** Moves one finger over the screen. Playwright itself only taps. */
export async function swipe(page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> {
  await touches(page, (share) => [
    { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
  ]);
}

const PINCH_PX = 40;

/** Moves two fingers from beside a point apart from each other, or together where the factor is below 1. */
export async function pinch(page: Page, centre: ScreenPoint, factor: number): Promise<void> {
  await touches(page, (share) => {
    const reach = PINCH_PX * (1 + (factor - 1) * share);
    return [
      { x: centre.x - reach, y: centre.y },
      { x: centre.x + reach, y: centre.y },
    ];
  });
}

/** Fingers that touch, move in steps and leave together; each step is told its share of the way. */
async function touches(
  page: Page,
  fingers: (share: number) => readonly ScreenPoint[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly ScreenPoint[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await touch('touchStart', fingers(0));
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', fingers(step / STEPS));
  await touch('touchEnd', []);
  await session.detach();
}
