import type { Page } from '@playwright/test';

/** Milliseconds that Papa Parse takes for a file, in its pieces as they come, and with all rows kept. */
export interface PapaAlone {
  readonly streamedMilliseconds: number;
  readonly keptMilliseconds: number;
}

interface PapaParse {
  parse(file: File, options: Record<string, (results: { data: unknown[] }) => void>): void;
}

/** Times Papa Parse on a page of its own. Rejects where it finds another number of rows. */
export async function papaAlone(page: Page, path: string, rowCount: number): Promise<PapaAlone> {
  await page.locator('input').setInputFiles(path);
  const streamed = await timed(page, true);
  const kept = await timed(page, false);
  for (const { rows } of [streamed, kept]) {
    if (rows < rowCount) throw new Error(`Papa Parse found ${rows} rows instead of ${rowCount}.`);
  }
  return { streamedMilliseconds: streamed.milliseconds, keptMilliseconds: kept.milliseconds };
}

const timed = (page: Page, inPieces: boolean) =>
  page.evaluate(
    (streams) =>
      new Promise<{ rows: number; milliseconds: number }>((resolve, reject) => {
        const { Papa } = globalThis as unknown as { Papa: PapaParse };
        const file = document.querySelector('input')?.files?.[0];
        if (file === undefined) {
          reject(new Error('The page has no file.'));
          return;
        }
        let rows = 0;
        const start = performance.now();
        Papa.parse(file, {
          ...(streams ? { chunk: ({ data }) => (rows += data.length) } : {}),
          complete: (results) => {
            const milliseconds = performance.now() - start;
            resolve({ rows: streams ? rows : results.data.length, milliseconds });
          },
        });
      }),
    inPieces,
  );
