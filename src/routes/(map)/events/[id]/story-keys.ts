import { isTyping } from '../../is-typing.ts';

export type StoryStep = 'previous' | 'next';

/** The keys that lead to each neighbour, as `aria-keyshortcuts` names them: the arrow points where it stands. */
export const storyKeys = (
  direction: 'ltr' | 'rtl',
): Readonly<Record<StoryStep, 'Shift+ArrowLeft' | 'Shift+ArrowRight'>> =>
  direction === 'ltr'
    ? { previous: 'Shift+ArrowLeft', next: 'Shift+ArrowRight' }
    : { previous: 'Shift+ArrowRight', next: 'Shift+ArrowLeft' };

/** Which way a key press walks through the events; null where the keys are somebody else's. */
export function storyStep(
  event: Pick<
    KeyboardEvent,
    'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented' | 'target'
  >,
  direction: 'ltr' | 'rtl',
): StoryStep | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (event.defaultPrevented || !shiftKey || altKey || ctrlKey || metaKey) return null;
  if (isTyping(event.target)) return null;
  const pressed = `Shift+${key}`;
  const keys = storyKeys(direction);
  if (pressed === keys.previous) return 'previous';
  return pressed === keys.next ? 'next' : null;
}
