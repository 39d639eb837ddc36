import type { CaseInfo } from '../model.ts';
import type { Check } from './check.ts';

/** The first view runs from west to east and from south to north, inside the range of degrees. */
export const boundsInOrder: Check<CaseInfo> = ({ initialBounds: [west, south, east, north] }) => {
  const field = 'initialBounds';
  const longitudes = west >= -180 && east <= 180 && west < east;
  const latitudes = south >= -90 && north <= 90 && south < north;
  if (!longitudes) {
    return [{ field, message: `west ${west} and east ${east} must rise between -180 and 180` }];
  }
  if (!latitudes) {
    return [{ field, message: `south ${south} and north ${north} must rise between -90 and 90` }];
  }
  return [];
};
