import { listPlace, type ScreenBox } from './list-place.ts';

/**
 * Keeps a list in the top layer beside its field, whatever scrolls, grows or covers the page.
 * @param onhidden when the field is scrolled out of sight
 * @returns what ends it
 */
export function followField(
  list: HTMLElement,
  field: HTMLElement,
  onhidden: () => void,
): () => void {
  // Each frame: no event tells of all that moves a field, such as a line that appears above it.
  let frame = 0;
  const follow = () => {
    put(list, field);
    frame = requestAnimationFrame(follow);
  };
  follow();
  const sight = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) onhidden();
  });
  sight.observe(field);
  return () => {
    cancelAnimationFrame(frame);
    sight.disconnect();
  };
}

function put(list: HTMLElement, field: HTMLElement): void {
  const { side, edge, left, width, mostHeight } = listPlace(
    field.getBoundingClientRect(),
    seenBox(),
  );
  const isBelow = side === 'below';
  const styles = {
    top: isBelow ? `${edge}px` : 'auto',
    bottom: isBelow ? 'auto' : `${document.documentElement.clientHeight - edge}px`,
    left: `${left}px`,
    width: `${width}px`,
    maxHeight: `${mostHeight}px`,
  };
  // A style that is set to what it is costs nothing.
  Object.assign(list.style, styles);
}

/** What is seen of the page: less where it is zoomed in or a keyboard is on the screen. */
function seenBox(): ScreenBox {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {
    ...{ offsetLeft: 0, offsetTop: 0 },
    ...{ width: clientWidth, height: clientHeight },
  };
  return {
    ...{ left: offsetLeft, top: offsetTop },
    ...{ right: offsetLeft + width, bottom: offsetTop + height },
  };
}
