import type { Page, Route } from '@playwright/test';

const host = 'https://tiles.openfreemap.org';

/** The server of the online basemaps, played by the test: nothing leaves this machine. */
export class OnlineServer {
  readonly requests: string[] = [];
  #answer: (route: Route) => Promise<void> = (route) => route.abort();

  static async on(page: Page): Promise<OnlineServer> {
    const server = new OnlineServer();
    await page.route(`${host}/**`, async (route) => {
      server.requests.push(route.request().url());
      await server.#answer(route);
    });
    return server;
  }

  /** Answers everything with one text, such as a style. */
  answerWith(body: string): void {
    this.#answer = (route) =>
      route.fulfill({ body, contentType: 'application/json', headers: allowAll });
  }

  /** Answers the style, and nothing that the style asks for. */
  answerStyleOnly(style: string): void {
    this.#answer = (route) =>
      route.request().url().includes('/styles/')
        ? route.fulfill({ body: style, contentType: 'application/json', headers: allowAll })
        : route.fulfill({ status: 500, headers: allowAll });
  }

  /** Lets every request fail, as without a connection. */
  fail(): void {
    this.#answer = (route) => route.abort();
  }
}

const allowAll = { 'access-control-allow-origin': '*' };

/** A basemap of one colour. */
export function plainStyle(colour: string): string {
  const background = { id: 'all', type: 'background', paint: { 'background-color': colour } };
  return JSON.stringify({ version: 8, sources: {}, layers: [background] });
}

/** A basemap whose tiles come from the same server. */
export function tiledStyle(colour: string): string {
  return JSON.stringify({
    ...(JSON.parse(plainStyle(colour)) as object),
    sources: { tiles: { type: 'raster', tiles: [`${host}/{z}/{x}/{y}.png`], tileSize: 512 } },
    layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
  });
}
