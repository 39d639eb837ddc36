import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const SITE = 'build';

/**
 * Answers whatever the built site has no file for with its `404.html`, as plain file hosts do. The
 * preview server renders such pages itself.
 */
export async function answerLikeAFileHost(page: Page): Promise<void> {
  const missing = readFileSync(join(SITE, '404.html'), 'utf8');
  await page.route('**/*', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (hasFile(join(SITE, path)) || hasFile(join(SITE, path, 'index.html'))) {
      await route.fallback();
    } else {
      await route.fulfill({ status: 404, contentType: 'text/html', body: missing });
    }
  });
}

const hasFile = (path: string) => existsSync(path) && statSync(path).isFile();
