import { quotedMetres } from '../quoted-metres.ts';
import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** A span has an upper end, which is the longer one; nothing else has an upper end. */
export const spanInOrder: Check<Claim> = ({ figure }) => {
  if (figure?.kind !== 'distance') return [];
  const field = 'figure.quotedUpTo';
  const { approximation, quoted, quotedUpTo } = figure;
  if (quotedUpTo === undefined) {
    return approximation === 'span' ? [{ field, message: 'is missing from a span' }] : [];
  }
  if (approximation !== 'span') {
    return [{ field, message: `belongs to a span, but the approximation is "${approximation}"` }];
  }
  if (quotedMetres(quotedUpTo) > quotedMetres(quoted)) return [];
  return [{ field, message: 'must be longer than the quoted length' }];
};
