/** What the registry says about one border dataset. */
export interface BorderEntry {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly dataset: string;
  readonly version: string;
  /** Year the data stands for or was published in; the drawing may be older, see `note`. */
  readonly year: number;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly credit: string;
  readonly sourceUrl: string;
  readonly scale: string;
  readonly note: string;
  /** ISO 3166-1 code of the state to the left of the line, which runs from north to south. */
  readonly leftCountry: string;
  readonly rightCountry: string;
}

const sides = { leftCountry: 'PK', rightCountry: 'IR' } as const;

const lgpl = {
  licence: 'LGPL-3.0-or-later',
  licenceUrl: 'https://www.gnu.org/licenses/lgpl-3.0.html',
} as const;

/** The border datasets; the first is the one that is drawn and measured on. */
export const borderRegistry = [
  {
    id: 'osm',
    name: 'OpenStreetMap',
    file: 'osm.geojson',
    dataset: 'OpenStreetMap administrative boundaries, through geo-maps countries-maritime-10m',
    version: '0.6.0',
    year: 2017,
    licence: 'ODbL-1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
    credit: '© OpenStreetMap contributors, ODbL 1.0 (geo-maps 0.6.0, November 2017)',
    sourceUrl: 'https://www.npmjs.com/package/@geo-maps/countries-maritime-10m/v/0.6.0',
    scale: 'within 10 m of OpenStreetMap',
    note: 'State of November 2017. The provincial boundary that OpenStreetMap had in October 2025 lies 0.04 km away on average, 2.7 km at most (near 29.53° N).',
    ...sides,
  },
  {
    id: 'natural-earth',
    name: 'Natural Earth',
    file: 'natural-earth.geojson',
    dataset: 'Natural Earth 1:10m Admin 0 countries 4.1.0, through world-atlas',
    version: '2.0.2',
    year: 2018,
    licence: 'Public domain',
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
    credit: 'Made with Natural Earth',
    sourceUrl: 'https://www.npmjs.com/package/world-atlas/v/2.0.2',
    scale: '1:10,000,000',
    note: 'Generalised, and rounded by world-atlas to steps of up to 0.36 km. Lies up to 12 km from OpenStreetMap between 25.7° N and 26.4° N.',
    ...sides,
  },
  {
    id: 'gshhg',
    name: 'GSHHG (World Data Bank II)',
    file: 'gshhg.geojson',
    dataset: 'GSHHG political boundaries, full resolution, from CIA World Data Bank II',
    version: '2.3.7',
    year: 2017,
    ...lgpl,
    credit: 'GSHHG 2.3.7 (Wessel and Smith 1996), LGPL',
    sourceUrl: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    scale: 'about 1:3,000,000',
    note: 'Digitised by the CIA for World Data Bank II, documented in 1977; the GSHHG release is of June 2017.',
    ...sides,
  },
  {
    id: 'dcw',
    name: 'Digital Chart of the World',
    file: 'dcw.geojson',
    dataset: 'DCW-GMT country outlines: the outline of Iran from the tripoint to the coast',
    version: '2.1.1',
    year: 2022,
    ...lgpl,
    credit: 'DCW-GMT 2.1.1 (The GMT Team), LGPL',
    sourceUrl: 'https://github.com/GenericMappingTools/dcw-gmt',
    scale: '1:1,000,000, thinned',
    note: 'Derived from charts of the early 1990s and thinned for GMT to few vertices; the outline of Pakistan runs beside it at up to 30 m.',
    ...sides,
  },
] as const satisfies readonly BorderEntry[];

export type BorderId = (typeof borderRegistry)[number]['id'];
