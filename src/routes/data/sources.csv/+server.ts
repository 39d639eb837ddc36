import { sourcesCsv } from '#lib/exporter/sources-csv.ts';
import { theCase } from '#lib/server/case-files.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () => fileResponse(sourcesCsv(theCase.sources), 'text/csv; charset=utf-8');
