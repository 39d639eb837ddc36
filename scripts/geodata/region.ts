/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const regionBox: Box = [44, 22, 78, 40];
export const detailBox: Box = [56, 24, 68, 32];

/** The region with room around it, so that what is cut there lies outside of the map. */
export const marginBox: Box = [43.2, 21.2, 78.8, 40.8];

/** What a Mercator map can show of the world, and a little more: it ends at 85.0511° north and south. */
export const worldBox: Box = [-180, -85.08, 180, 85.08];

export const boxOption = (box: Box): string => `bbox=${box.join(',')}`;

/** ISO 3166-1 alpha-2 codes of the countries in the region by alpha-3, as geo-maps and Natural Earth have it. */
export const countryCodes: Readonly<Record<string, string>> = {
  AFG: 'AF',
  ARE: 'AE',
  ARM: 'AM',
  AZE: 'AZ',
  BHR: 'BH',
  CHN: 'CN',
  IND: 'IN',
  IRN: 'IR',
  IRQ: 'IQ',
  KAZ: 'KZ',
  KGZ: 'KG',
  KWT: 'KW',
  OMN: 'OM',
  PAK: 'PK',
  QAT: 'QA',
  SAU: 'SA',
  TJK: 'TJ',
  TKM: 'TM',
  TUR: 'TR',
  UZB: 'UZ',
};
