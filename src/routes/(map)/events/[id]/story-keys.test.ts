import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storyKeys, storyStep } from './story-keys.ts';

/** Stands in for an element of the page; it is within what `closest` would find. */
class PageElement extends EventTarget {
  readonly #within: string | null;
  constructor(within: string | null) {
    super();
    this.#within = within;
  }
  closest(selector: string): this | null {
    return this.#within !== null && selector.includes(this.#within) ? this : null;
  }
}
/** Whether a dialog keeps the page from being used. */
let isModal = false;
beforeEach(() => {
  isModal = false;
  vi.stubGlobal('HTMLElement', PageElement);
  vi.stubGlobal('document', { querySelector: () => (isModal ? new PageElement('dialog') : null) });
});
afterEach(() => void vi.unstubAllGlobals());

const press = (key: string, change: Partial<Parameters<typeof storyStep>[0]> = {}) => ({
  ...{ key, shiftKey: true, altKey: false, ctrlKey: false, metaKey: false },
  ...{ defaultPrevented: false, target: null, ...change },
});

test('Shift and an arrow walk; from right to left the arrows swap', () => {
  expect(storyStep(press('ArrowLeft'), 'ltr')).toBe('previous');
  expect(storyStep(press('ArrowRight'), 'ltr')).toBe('next');
  expect(storyStep(press('ArrowLeft'), 'rtl')).toBe('next');
  expect(storyStep(press('ArrowRight'), 'rtl')).toBe('previous');
});

test('the keys that are announced are those that walk', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    for (const step of ['previous', 'next'] as const) {
      const key = storyKeys(direction)[step].replace('Shift+', '');
      expect(storyStep(press(key), direction)).toBe(step);
    }
  }
});

test.each([
  ['no Shift', press('ArrowLeft', { shiftKey: false })],
  ['Ctrl, which selects words', press('ArrowLeft', { ctrlKey: true })],
  ['Alt, which goes back', press('ArrowLeft', { altKey: true })],
  ['the command key', press('ArrowLeft', { metaKey: true })],
  ['a key that another part of the page took', press('ArrowLeft', { defaultPrevented: true })],
  ['other keys', press('ArrowUp')],
])('%s does not', (_, event) => {
  expect(storyStep(event, 'ltr')).toBe(null);
});

test.each(['input', 'textarea', 'select', '[contenteditable]', '[role="slider"]'])(
  'in %s the keys belong to it',
  (selector) => {
    const target = new PageElement(selector);
    expect(storyStep(press('ArrowLeft', { target }), 'ltr')).toBe(null);
  },
);

test('on any other element the keys walk', () => {
  const target = new PageElement(null);
  expect(storyStep(press('ArrowLeft', { target }), 'ltr')).toBe('previous');
});

test('before a dialog that stands in front of the page nothing walks', () => {
  isModal = true;
  expect(storyStep(press('ArrowLeft'), 'ltr')).toBe(null);
});
