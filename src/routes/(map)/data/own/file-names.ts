import type { RowsExport } from '#lib/rows/desk.ts';

const endings: Record<RowsExport['format'], string> = {
  csv: 'csv',
  geojson: 'geojson',
  kml: 'kml',
  flatgeobuf: 'fgb',
};

/** Name of a file without its ending. */
const stemOf = (fileName: string) => fileName.replace(/\.[^.]*$/, '') || 'list';

export const exportName = (fileName: string, format: RowsExport['format']) =>
  `${stemOf(fileName)}-distances.${endings[format]}`;

export const setAsideName = (fileName: string) => `${stemOf(fileName)}-set-aside.csv`;
