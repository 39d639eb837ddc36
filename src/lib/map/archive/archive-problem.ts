/** Why an archive cannot be shown. */
export type ArchiveProblem =
  'not-found' | 'no-ranges' | 'not-pmtiles' | 'not-vector' | 'no-layers' | 'unreachable';

/** Asks the server once more, for a few bytes, why an archive at an address could not be read. */
export async function archiveProblemAt(url: string): Promise<ArchiveProblem> {
  try {
    const response = await fetch(url, { headers: { range: 'bytes=0-15' }, cache: 'no-store' });
    await response.body?.cancel();
    return problemOfStatus(response.status);
  } catch {
    return 'unreachable';
  }
}

/** What the status of an answer to a request for a range says about a file that cannot be read as an archive. */
function problemOfStatus(status: number): ArchiveProblem {
  if (status === 404 || status === 410) return 'not-found';
  // The whole file, where a part of it was asked for.
  if (status === 200) return 'no-ranges';
  // A range came, or the file is empty: the server does what it should, so the file is to blame.
  if (status === 206 || status === 416) return 'not-pmtiles';
  return 'unreachable';
}
