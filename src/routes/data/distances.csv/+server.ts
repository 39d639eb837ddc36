import { distancesCsv } from '#lib/exporter/distances-csv.ts';
import { borders } from '#lib/server/borders.ts';
import { theCase } from '#lib/server/case-files.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () =>
  fileResponse(distancesCsv(theCase.places, borders), 'text/csv; charset=utf-8');
