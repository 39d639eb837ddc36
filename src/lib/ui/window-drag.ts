/**
 * Follows a pointer that was pressed on an element until it is let go, in shares of another element's width
 * from its inline start. Moves are told at most once a frame, the latest of them.
 * @param ondone with false where the browser took the pointer away
 */
export function followPointer(
  pressed: PointerEvent,
  axis: HTMLElement,
  onmove: (share: number) => void,
  ondone: (wasLetGo: boolean) => void,
): void {
  const gone = new AbortController();
  const { signal } = gone;
  let latest: PointerEvent | null = null;
  const tell = () => {
    if (latest !== null) onmove(shareAt(latest, axis));
    latest = null;
  };
  const end = (wasLetGo: boolean) => {
    gone.abort();
    tell();
    ondone(wasLetGo);
  };
  const isSame = (event: PointerEvent) => event.pointerId === pressed.pointerId;
  addEventListener(
    'pointermove',
    (event) => {
      if (!isSame(event)) return;
      if (latest === null) requestAnimationFrame(tell);
      latest = event;
    },
    { signal },
  );
  addEventListener('pointerup', (event) => isSame(event) && end(true), { signal });
  addEventListener('pointercancel', (event) => isSame(event) && end(false), { signal });
}

/** Where a pointer is along an axis, from 0 at its inline start to 1; beyond its ends, below or above. */
export function shareAt({ clientX }: { readonly clientX: number }, axis: HTMLElement): number {
  const { left, width } = axis.getBoundingClientRect();
  const share = (clientX - left) / width;
  return getComputedStyle(axis).direction === 'rtl' ? 1 - share : share;
}
