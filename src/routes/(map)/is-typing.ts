/** True where keys belong to a text field or a control that uses them. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="slider"]') !== null
  );
}
