import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { formatQuotedLength, formatQuotedNumber } from '#lib/format/quoted-length.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** The figure as the report gives it, in its own unit: `about 60 km`, `3 to 4 km`. */
export function saidText({ quoted, quotedUpTo, approximation }: DistanceFigure): string {
  const locale = currentLocale();
  const length = formatQuotedLength(quoted, locale);
  if (quotedUpTo !== undefined) {
    const low = quoted.unit === quotedUpTo.unit ? formatQuotedNumber(quoted, locale) : length;
    return m.claim_said_span({ low, high: formatQuotedLength(quotedUpTo, locale) });
  }
  switch (approximation) {
    case 'about':
      return m.claim_said_about({ length });
    case 'more-than':
      return m.claim_said_more({ length });
    case 'less-than':
      return m.claim_said_less({ length });
    case 'none':
    case 'span':
      return length;
  }
}
