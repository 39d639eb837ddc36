import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

export interface DragOptions {
  readonly from: Point;
  /** The farthest point; the drag goes there and back. */
  readonly to: Point;
  readonly moves: number;
  readonly pauseMilliseconds: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Presses, moves there and back, and lets go. Moves come at an even pace, whether or not the page has answered
 * the one before, as those of a hand do.
 */
export async function dragThereAndBack(
  session: CDPSession,
  { from, to, moves, pauseMilliseconds }: DragOptions,
): Promise<void> {
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, button: 'left', clickCount: 1 },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
  await send('mousePressed', from);
  const answers: Promise<unknown>[] = [];
  const start = performance.now();
  for (let move = 1; move <= moves; move += 1) {
    await setTimeout(Math.max(0, start + move * pauseMilliseconds - performance.now()));
    const share = 1 - Math.abs((2 * move) / moves - 1);
    answers.push(
      send('mouseMoved', {
        x: from.x + share * (to.x - from.x),
        y: from.y + share * (to.y - from.y),
      }),
    );
  }
  await Promise.all(answers);
  await send('mouseReleased', from);
}
