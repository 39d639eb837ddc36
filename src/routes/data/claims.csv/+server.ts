import { claimsCsv } from '#lib/exporter/claims-csv.ts';
import { theCase } from '#lib/server/case-files.ts';
import { claimTestResult } from '#lib/server/claim-tests.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () =>
  fileResponse(claimsCsv(theCase.claims, claimTestResult), 'text/csv; charset=utf-8');
