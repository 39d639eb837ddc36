import type { DistanceFigure } from './schema/claim.ts';

/** Metres in each unit; all exact (international yard and pound agreement 1959, SI brochure table 8). */
const metresPerUnit: Readonly<Record<DistanceFigure['quoted']['unit'], number>> = {
  m: 1,
  km: 1000,
  mi: 1609.344,
  nmi: 1852,
};

/** A length as a report quotes it, in metres. */
export const quotedMetres = ({ value, unit }: DistanceFigure['quoted']): number =>
  value * metresPerUnit[unit];
