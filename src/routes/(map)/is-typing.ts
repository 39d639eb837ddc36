/**
 * True where keys belong to a text field, to a control that uses them, or to a dialog that keeps the page
 * from being used.
 */
export function isTyping(target: EventTarget | null): boolean {
  return (
    document.querySelector('dialog:modal') !== null ||
    (target instanceof HTMLElement &&
      target.closest('input, textarea, select, [contenteditable], [role="slider"]') !== null)
  );
}
