import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import { axisOfName, type NamedAxis } from '../../table-columns.ts';
import { tablePosition } from '../../table-position.ts';
import type { PositionColumns } from '../row-layout.ts';
import { plainDegrees } from './plain-degrees.ts';
import { shareOf, type ColumnSample } from './table-sample.ts';

export interface FoundPosition {
  readonly position: PositionColumns;
  /** Nothing else is as good. */
  readonly isSure: boolean;
}

/** So many cells of a column must hold a notation for it to be that of the column. */
const leastShare = 0.8;

/** In a column whose name says what it holds, fewer will do. */
const leastNamedShare = 0.5;

/** Finds where a table says its rows are: by the names of columns first, else by what stands in them. */
export function findPosition(columns: readonly ColumnSample[]): FoundPosition | null {
  return namedPair(columns) ?? singleColumn(columns) ?? numericPair(columns);
}

interface AxisColumn extends NamedAxis {
  readonly column: number;
}

function namedPair(columns: readonly ColumnSample[]): FoundPosition | null {
  const named = columns.flatMap(({ name }, column) => {
    const found = axisOfName(name);
    return found === null ? [] : [{ ...found, column }];
  });
  const latitudes = named.filter(({ axis }) => axis === 'latitude');
  const longitudes = named.filter(({ axis }) => axis === 'longitude');
  const isLonely = latitudes.length === 1 && longitudes.length === 1;
  const pairs = latitudes.flatMap((latitude) =>
    longitudes
      .filter(({ rest }) => isLonely || rest === latitude.rest)
      .filter((longitude) => holdsPositions(columns, latitude, longitude))
      .map((longitude) => ({ latitude, longitude })),
  );
  const plain = pairs.filter(({ latitude }) => latitude.rest === '');
  const best = plain.length > 0 ? plain : pairs;
  const [first] = best;
  if (first === undefined) return null;
  const { latitude, longitude } = first;
  return {
    position: { kind: 'pair', longitude: longitude.column, latitude: latitude.column },
    isSure: best.length === 1,
  };
}

/** Positions that may be swapped are some too, since a person can set that right. */
function holdsPositions(
  columns: readonly ColumnSample[],
  latitude: AxisColumn,
  longitude: AxisColumn,
): boolean {
  const latitudes = columns[latitude.column]?.cells ?? [];
  const longitudes = columns[longitude.column]?.cells ?? [];
  let filled = 0;
  let good = 0;
  for (const [row, latitudeCell] of latitudes.entries()) {
    const longitudeCell = longitudes[row] ?? '';
    if (latitudeCell === '' || longitudeCell === '') continue;
    filled += 1;
    const found = tablePosition(latitudeCell, longitudeCell);
    if ('position' in found || found.reason === 'perhaps-swapped') good += 1;
  }
  return good >= filled * leastNamedShare;
}

const notations = [
  { kind: 'wkt', test: (text: string) => isWkt(text) },
  { kind: 'mgrs', test: (text: string) => isMgrs(text) },
  { kind: 'text', test: (text: string) => isCoordinates(text) },
] as const;

function singleColumn(columns: readonly ColumnSample[]): FoundPosition | null {
  for (const { kind, test } of notations) {
    const found = columns.flatMap(({ filled }, column) =>
      shareOf(filled.slice(0, 200), test) >= leastShare ? [column] : [],
    );
    const [column] = found;
    if (column !== undefined) return { position: { kind, column }, isSure: found.length === 1 };
  }
  return null;
}

const wkt =
  /^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i;

export const isWkt = (text: string): boolean => wkt.test(text);

/** With figures, since a square of 100 km looks like many other codes. */
function isMgrs(text: string): boolean {
  if (!/^\d{1,2} ?[a-z] ?[a-z]{2} ?\d/i.test(text)) return false;
  const parsed = parseCoordinates(text);
  return parsed.kind === 'position' && parsed.notation === 'mgrs';
}

/** What no time of day, fraction or date has: two numbers with decimals, a sign of degrees or a letter. */
const markOfCoordinates =
  /[.,٫]\p{Nd}+[^\p{Nd}]+\p{Nd}+[.,٫]\p{Nd}|[°º˚]|geo:|[\p{Nd}'"′″ ][NSEW]\b|\+/iu;

function isCoordinates(text: string): boolean {
  if (!markOfCoordinates.test(text) || !Number.isNaN(plainDegrees(text))) return false;
  const parsed = parseCoordinates(text);
  return parsed.kind === 'position' ? parsed.notation !== 'mgrs' : parsed.swapped !== undefined;
}

/** Two columns of numbers with decimals that can be degrees, side by side if there are more. */
function numericPair(columns: readonly ColumnSample[]): FoundPosition | null {
  const found = columns.flatMap((sample, column) => {
    const numbers = degreesOf(sample);
    return numbers === null ? [] : [{ column, ...numbers }];
  });
  const at = Math.max(
    0,
    found.findIndex(({ column }, index) => found[index + 1]?.column === column + 1),
  );
  const [first, second] = [found[at], found[at + 1]];
  if (first === undefined || second === undefined) return null;
  if (first.isBeyond90 && second.isBeyond90) return null;
  const [latitude, longitude] = first.isBeyond90 ? [second, first] : [first, second];
  const isFine = first.isFine && second.isFine;
  return {
    position: { kind: 'pair', longitude: longitude.column, latitude: latitude.column },
    isSure: found.length === 2 && isFine && longitude.isBeyond90,
  };
}

function degreesOf({ filled, cells }: ColumnSample) {
  if (filled.length < cells.length / 2) return null;
  const degrees = filled.map(plainDegrees);
  const good = degrees.filter((number) => Math.abs(number) <= 180);
  if (good.length === 0 || good.length < filled.length * leastShare) return null;
  if (shareOf(filled, (text) => /[.,]\d\d/.test(text)) < leastShare) return null;
  return {
    isBeyond90: good.some((number) => Math.abs(number) > 90),
    isFine: shareOf(filled, (text) => /[.,]\d{3}/.test(text)) >= leastShare,
  };
}
