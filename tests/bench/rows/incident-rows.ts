import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../../golden/geo/seeded-random.ts';

/** Rows of a made-up list of incidents, as databases of them are exported: about 100 bytes each. */

const incidentColumns = [
  'event_id',
  'event_date',
  'event_type',
  'country',
  'location',
  'latitude',
  'longitude',
  'fatalities',
  'notes',
] as const;

const seed = 20_240_116;
/** Rows that are put together before they are given. */
const rowsPerPiece = 4096;

const eventTypes = ['clash', 'strike', 'protest', 'explosion', 'arrest', 'other'];
const countries = ['Iran', 'Pakistan', 'Afghanistan'];
const places = ['Village', 'Crossing', 'Hamlet', 'Post', 'Station', 'Bridge'];
const notes = [
  'No further details were given',
  'Time not known',
  '"Two reports, which differ"',
  'Road closed until noon',
  '"Said to be ""minor"", not confirmed"',
  'Seen from afar',
  '"Position, as reported, is that of the district"',
  '',
];
const firstDay = Date.UTC(2019, 0, 1);
const dayMs = 86_400_000;
const days = Array.from({ length: 2000 }, (_, day) =>
  new Date(firstDay + day * dayMs).toISOString().slice(0, 10),
);

/**
 * The list as CSV in pieces of whole rows, the heading with the first; the same every time. Nobody in it exists.
 * @param rowCount without the heading.
 */
export function* incidentRows(rowCount: number): Generator<string, void, void> {
  const random = seededRandom(seed);
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  let text = `${incidentColumns.join(',')}\n`;
  for (let row = 0; row < rowCount; row += 1) {
    const id = `INC${String(row).padStart(8, '0')}`;
    const place = `${any(places)} ${Math.floor(random() * 9000) + 1000}`;
    const latitude = (24.5 + random() * 7.5).toFixed(6);
    const longitude = (56 + random() * 11.5).toFixed(6);
    const dead = random() < 0.8 ? 0 : Math.floor(random() * 12);
    text += `${id},${any(days)},${any(eventTypes)},${any(countries)},${place},`;
    text += `${latitude},${longitude},${dead},${any(notes)}\n`;
    if (row % rowsPerPiece !== rowsPerPiece - 1) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Writes such a list into a file. */
export function writeIncidentRows(path: string, rowCount: number): void {
  const file = openSync(path, 'w');
  for (const piece of incidentRows(rowCount)) writeSync(file, piece);
  closeSync(file);
}
