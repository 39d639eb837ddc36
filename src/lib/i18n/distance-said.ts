import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { saidText } from './claim-said.ts';
import { m } from './paraglide/messages.js';

/** What a distance claim says of the place it is about: `about 60 km from Panjgur`. */
export function distanceSaid(figure: DistanceFigure, placeName: (id: string) => string): string {
  const distance = saidText(figure);
  if (figure.from?.kind === 'place') {
    return m.reading_from_place({ distance, name: placeName(figure.from.place) });
  }
  return figure.from === null ? distance : m.reading_from_border({ distance });
}
