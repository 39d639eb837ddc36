import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { incidentRows } from './rows/incident-rows.ts';

const rowCount = Number(process.argv[2]);
if (!Number.isSafeInteger(rowCount) || rowCount < 0) {
  throw new RangeError(`Say how many rows to make, not “${String(process.argv[2])}”.`);
}
await pipeline(Readable.from(incidentRows(rowCount)), process.stdout, { end: false });
