import { theCase } from '#lib/server/case-files.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () => fileResponse(JSON.stringify(theCase.events, null, 2), 'application/json');
