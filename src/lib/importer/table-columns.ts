/** What a column of a table can hold. */
export type TableField =
  'latitude' | 'longitude' | 'group' | 'name' | 'note' | 'shape' | 'colour' | 'sarhad';

/** Number of the column of each field that a table has, from 0. */
export type TableColumns = Partial<Readonly<Record<TableField, number>>>;

/** How columns are called in English, French, Spanish, German, Persian and Urdu, as `folded` leaves the words. */
const headings: Readonly<Record<TableField, readonly string[]>> = {
  latitude: [
    ...['lat', 'latitude', 'latitud', 'y', 'ycoord', 'latdd', 'latdeg', 'decimallatitude'],
    ...['breite', 'breitengrad', 'geographischebreite', 'عرضجغرافیایی', 'عرضبلد'],
  ],
  longitude: [
    ...['lon', 'lng', 'long', 'longitude', 'longitud', 'x', 'xcoord', 'londd', 'londeg'],
    ...['decimallongitude', 'lange', 'laenge', 'langengrad', 'laengengrad', 'geographischelange'],
    ...['geographischelaenge', 'طولجغرافیایی', 'طولبلد'],
  ],
  group: [
    ...['measurement', 'group', 'line', 'track', 'route', 'segment', 'gruppe', 'linie', 'groupe'],
    'grupo',
  ],
  name: ['name', 'nom', 'nombre', 'title', 'titel', 'نام'],
  note: ['note', 'notes', 'description', 'comment', 'notiz', 'beschreibung'],
  shape: ['shape'],
  colour: ['colour'],
  sarhad: ['sarhad'],
};

/** Finds the fields of a table by the words of its heading; of two columns for one field the first counts. */
export function tableColumns(heading: readonly string[]): TableColumns {
  const words = heading.map(folded);
  const found = Object.entries(headings).map(([field, known]) => [
    field,
    words.findIndex((word) => known.includes(word)),
  ]);
  return Object.fromEntries(found.filter(([, index]) => index !== -1)) as TableColumns;
}

/** What the name of a column says of coordinates. */
export interface NamedAxis {
  readonly axis: 'latitude' | 'longitude';
  /** The other words of the name, which the column of the other axis has too: `start` of `start_lat`. */
  readonly rest: string;
}

/** Too short to be a word among others. */
const letters = ['x', 'y'];

/** Whether a column holds latitudes or longitudes by its name, or by a word of it such as in `geo_lat` or `startLon`. */
export function axisOfName(name: string): NamedAxis | null {
  const whole = folded(name);
  const words = wordsOf(name);
  for (const axis of ['latitude', 'longitude'] as const) {
    if (headings[axis].includes(whole)) return { axis, rest: '' };
  }
  for (const axis of ['latitude', 'longitude'] as const) {
    const at = words.findIndex((word) => headings[axis].includes(word) && !letters.includes(word));
    if (at !== -1) return { axis, rest: words.toSpliced(at, 1).join(' ') };
  }
  return null;
}

/** The words of a name, as `folded` leaves them. */
export const wordsOf = (name: string): string[] =>
  name
    .slice(0, 100)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(folded)
    .filter((word) => word !== '');

/** Letters and digits only, in lower case and without accents; what stands in brackets is a unit. */
const folded = (text: string): string =>
  text
    .slice(0, 100)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
