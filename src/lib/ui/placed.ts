import type { Attachment } from 'svelte/attachments';

/**
 * Gives an element a share as the custom property `--share`, for its style to place it by. By script, since pages
 * carry no style attributes.
 */
export const placed =
  (share: number): Attachment<HTMLElement> =>
  (element) => {
    element.style.setProperty('--share', share.toFixed(5));
  };
