import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

interface Script {
  readonly path: string;
  readonly gzipBytes: number;
  /** True for the map library and for its worker. */
  readonly isMapLibre: boolean;
}

const COMPRESSION_LEVEL = 9;
const MAPLIBRE_BYTES = 400_000;

/** Weighs the JavaScript that a page loads. */
export class ScriptWeight {
  readonly #responses: Response[] = [];

  static over(page: Page): ScriptWeight {
    const weight = new ScriptWeight();
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) weight.#responses.push(response);
    });
    return weight;
  }

  async scripts(): Promise<readonly Script[]> {
    const seen = new Map(this.#responses.map((response) => [response.url(), response]));
    return Promise.all([...seen.values()].map(weigh));
  }

  /** Number of different scripts so far. */
  get count(): number {
    return new Set(this.#responses.map((response) => response.url())).size;
  }
}

async function weigh(response: Response): Promise<Script> {
  const path = new URL(response.url()).pathname;
  const body = await response.body();
  const isLibrary = body.length > MAPLIBRE_BYTES && body.includes('maplibregl-canvas');
  return {
    path,
    gzipBytes: gzipSync(body, { level: COMPRESSION_LEVEL }).length,
    isMapLibre: isLibrary || /\/maplibre-gl-worker[^/]*$/.test(path),
  };
}
