import { quotedMetres } from '../quoted-metres.ts';
import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** Share of a long distance by which reports round a conversion, as in 1,000 km for 620 miles. */
const TOLERANCE = 0.03;

/** The same length in another unit is the same length, but for rounding: to whole units if it is short. */
export const conversionAgrees: Check<Claim> = ({ figure }) => {
  if (figure?.kind !== 'distance' || figure.conversion === undefined) return [];
  const [quoted, converted] = [quotedMetres(figure.quoted), quotedMetres(figure.conversion)];
  const halfUnit = quotedMetres({ value: 0.5, unit: figure.conversion.unit });
  if (Math.abs(converted - quoted) <= Math.max(TOLERANCE * quoted, halfUnit)) return [];
  return [
    {
      field: 'figure.conversion',
      message: `is ${Math.round(converted)} m, but the quoted length is ${Math.round(quoted)} m`,
    },
  ];
};
