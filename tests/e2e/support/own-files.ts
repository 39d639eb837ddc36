import type { GivenFile } from './own-data-driver.ts';

/** Two towns of the case, exactly where it has them, and one in Iran far from the border. */
const towns = [
  ['Panjgur', 26.97186, 64.09459, '2024-01-16'],
  ['Saravan', 27.3708, 62.3325, '2024-01-18'],
  ['Kerman', 30.28321, 57.07879, '2024-01-03'],
] as const;

export const townsCsv: GivenFile = {
  name: 'towns.csv',
  content: ['name,latitude,longitude,date', ...towns.map((town) => town.join(','))].join('\n'),
};

/** The same as spreadsheets in much of Europe write it. */
export const europeanCsv: GivenFile = {
  name: 'orte.csv',
  content: [
    'Name;Latitude;Longitude',
    ...towns.map(([name, latitude, longitude]) =>
      [name, ...[latitude, longitude].map((value) => String(value).replace('.', ','))].join(';'),
    ),
  ].join('\r\n'),
};

/** The columns of latitude and longitude have each other's names. */
export const swappedCsv: GivenFile = {
  name: 'swapped.csv',
  content: [
    'name,latitude,longitude',
    ...towns.map(([name, latitude, longitude]) => [name, longitude, latitude].join(',')),
  ].join('\n'),
};

/** Columns that say nothing, neither by name nor, being mixed with words, by content. */
export const namelessCsv: GivenFile = {
  name: 'nameless.csv',
  content: [
    'n,p,q',
    ...towns.map(([name, latitude, longitude]) => [name, longitude, latitude].join(',')),
    ...['a', 'b', 'c', 'd'].map((word) => `${word},unknown,unknown`),
  ].join('\n'),
};

/** Good rows with bad ones between them. */
export const flawedCsv: GivenFile = {
  name: 'flawed.csv',
  content: [
    'name,latitude,longitude',
    'Panjgur,26.97186,64.09459',
    'Nowhere,,',
    'Words,north,east',
    'Saravan,27.3708,62.3325',
    'Beyond the pole,127.5,62.3',
  ].join('\n'),
};

/** Rows on a grid round the middle of the border, each with its number. */
export function gridCsv(rows: number): GivenFile {
  const lines = ['id,latitude,longitude,kind'];
  for (let row = 0; row < rows; row += 1) {
    const latitude = 25.5 + ((row * 37) % 400) / 100;
    const longitude = 60 + ((row * 101) % 700) / 100;
    lines.push(
      `row ${row},${latitude.toFixed(4)},${longitude.toFixed(4)},${row % 3 === 0 ? 'a' : 'b'}`,
    );
  }
  return { name: 'grid.csv', content: lines.join('\n') };
}

/** So many rows at one spot. */
export const sameSpotCsv: GivenFile = {
  name: 'spot.csv',
  content: [
    'name,latitude,longitude',
    ...['first', 'second', 'third'].map((name) => `${name},26.5,65.2`),
  ].join('\n'),
};

/** Cells of a CSV text without quotation marks, as records by the names of its heading. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [heading = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const names = heading.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
