import type { MeasureSession } from '#lib/state/measure-session.svelte.ts';
import { isTyping } from '../is-typing.ts';

/** What the ruler's keys do apart from changing the measurement. */
export interface RulerKeys {
  end(): void;
  toggleCrosshair(): void;
}

/**
 * Keys of the ruler: Esc leaves a point that was to be moved, or puts the ruler away, Enter finishes, Delete takes
 * the last point away, x turns the crosshair on and off, Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) undo and redo.
 * Keys typed into a field are left alone.
 */
export function measureKeys(event: KeyboardEvent, session: MeasureSession, keys: RulerKeys): void {
  if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
  const control = event.ctrlKey || event.metaKey;
  const action = control ? controlAction(event, session) : plainAction(event, session, keys);
  if (action === null) return;
  event.preventDefault();
  action();
}

function controlAction(event: KeyboardEvent, session: MeasureSession): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return () => session.redo();
  return key === 'z' ? () => session.undo() : null;
}

function plainAction(
  event: KeyboardEvent,
  session: MeasureSession,
  keys: RulerKeys,
): (() => void) | null {
  // Enter on a button, a link or a summary is that control's own.
  const onControl =
    event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null;
  switch (event.key) {
    case 'Escape':
      return () => (session.target.kind === 'append' ? keys.end() : session.leavePoint());
    case 'Enter':
      return onControl ? null : () => session.finish();
    case 'Delete':
    case 'Backspace': {
      const { length } = session.measurement.points;
      return length === 0 ? null : () => session.remove(length - 1);
    }
    case 'x':
    case 'X':
      return () => keys.toggleCrosshair();
    default:
      return null;
  }
}
