import { xmlText } from '../xml-text.ts';
import type { ExportRow } from './export-row.ts';
import { fileColumnNames } from './row-columns.ts';
import { computedProperties } from './row-properties.ts';
import { borderCell, methodCell, type RowsOrigin } from './rows-origin.ts';
import type { RowsWriter } from './rows-writer.ts';

/** Columns that are elements of a placemark, in the order of KML; programs show them without being asked. */
const elements = ['name', 'description'];

/**
 * Rows as KML, a placemark each, with a column `name` or `description` as that of the placemark; border, method
 * and time are in the document's description. Written by hand, since tokml takes ten times as long: two minutes
 * for a million rows.
 */
export function kmlRowsWriter(columns: readonly string[], origin: RowsOrigin): RowsWriter {
  // A placemark's visibility is read as yes or no.
  const names = fileColumnNames(columns, ['visibility']);
  const elementTags = elements.flatMap((name) =>
    names.includes(name) ? [tagOf(names.indexOf(name), `<${name}>`, `</${name}>`)] : [],
  );
  const dataTags = names.flatMap((name, column) =>
    elements.includes(name) ? [] : [tagOf(column, ...dataEnds(name))],
  );
  const placemark = (row: ExportRow) => {
    const [longitude, latitude] = row.position;
    return (
      `<Placemark>${tagsText(row, elementTags)}<ExtendedData>${tagsText(row, dataTags)}` +
      `${computedData(row, origin)}</ExtendedData>` +
      `<Point><coordinates>${longitude},${latitude}</coordinates></Point></Placemark>\n`
    );
  };
  return {
    mediaType: 'application/vnd.google-earth.kml+xml',
    extension: 'kml',
    begin: () => documentStart(origin),
    rows: (slice) => {
      let text = '';
      for (const row of slice) text += placemark(row);
      return text;
    },
    end: () => '</Document></kml>\n',
  };
}

/** What stands before and after the cell of a column. */
interface Tag {
  readonly column: number;
  readonly start: string;
  readonly end: string;
}

const tagOf = (column: number, start: string, end: string): Tag => ({ column, start, end });

const dataEnds = (name: string) =>
  [`<Data name="${escapedAttribute(name)}"><value>`, '</value></Data>'] as const;

function tagsText({ cells }: ExportRow, tags: readonly Tag[]): string {
  let text = '';
  for (const { column, start, end } of tags) {
    const cell = cells[column] ?? '';
    if (cell !== '') text += `${start}${escaped(cell)}${end}`;
  }
  return text;
}

function computedData(row: ExportRow, origin: RowsOrigin): string {
  let text = '';
  for (const [name, value] of Object.entries(computedProperties(row, origin))) {
    if (value !== null)
      text += `<Data name="${name}"><value>${escaped(String(value))}</value></Data>`;
  }
  return text;
}

const documentStart = (origin: RowsOrigin) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><description>${escaped(
    [`${borderCell(origin)}: ${origin.border.dataset}`, methodCell(origin), origin.made].join('\n'),
  )}</description>
`;

const isPlain = /^[\w .,:;/()-]*$/;

/** Characters that some readers take for ends of lines are written as entities. */
function escaped(text: string): string {
  if (isPlain.test(text)) return text;
  return xmlText(text).replace(/[&<>\r\u0085\u2028\u2029]/g, entity);
}

/** White space of attributes is read as blanks unless it is written as entities. */
const escapedAttribute = (text: string) =>
  xmlText(text).replace(/[&<>"\t\n\r\u0085\u2028\u2029]/g, entity);

const entity = (character: string) => `&#${character.charCodeAt(0)};`;
