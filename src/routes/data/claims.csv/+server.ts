import { claimsCsv } from '#lib/exporter/claims-csv.ts';
import { theCase } from '#lib/server/case-files.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () => fileResponse(claimsCsv(theCase.claims), 'text/csv; charset=utf-8');
