import type { Measuring } from '#lib/state/measuring.svelte.ts';
import { isTyping } from './is-typing.ts';

/**
 * Keys of the ruler: `m` takes it up, Esc puts it away, Enter finishes, Delete clears, Ctrl+Z and
 * Ctrl+Y (or Ctrl+Shift+Z) undo and redo. Keys typed into a field are left alone.
 */
export function measureKeys(event: KeyboardEvent, measuring: Measuring): void {
  if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
  const control = event.ctrlKey || event.metaKey;
  const action = control ? controlAction(event, measuring) : plainAction(event, measuring);
  if (action === null) return;
  event.preventDefault();
  action();
}

function controlAction(event: KeyboardEvent, measuring: Measuring): (() => void) | null {
  if (!measuring.active) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return () => measuring.redo();
  return key === 'z' ? () => measuring.undo() : null;
}

function plainAction(event: KeyboardEvent, measuring: Measuring): (() => void) | null {
  if (event.key === 'm' || event.key === 'M') {
    return () => (measuring.active ? measuring.end() : measuring.start());
  }
  if (!measuring.active) return null;
  // Enter on a button, a link or a summary is that control's own.
  const onControl =
    event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null;
  switch (event.key) {
    case 'Escape':
      return () => measuring.end();
    case 'Enter':
      return onControl ? null : () => measuring.finish();
    case 'Delete':
    case 'Backspace':
      return () => measuring.clear();
    default:
      return null;
  }
}
