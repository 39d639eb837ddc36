import type { BrowserContext } from '@playwright/test';

const inPageSchemes = ['data:', 'blob:', 'about:'];
const violationMark = 'Content security policy refused';

/** Notes all that a visitor's page must never do, in every page of a context. */
export class PageWatch {
  readonly #origin: string;
  readonly #seen: string[] = [];
  readonly #hosts = new Set<string>();

  private constructor(origin: string) {
    this.#origin = origin;
  }

  /**
   * @param baseUrl the site under test
   */
  static async over(context: BrowserContext, baseUrl: string): Promise<PageWatch> {
    const watch = new PageWatch(new URL(baseUrl).origin);
    await context.addInitScript((mark) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`${mark} ${event.blockedURI} by ${event.effectiveDirective}`);
      });
    }, violationMark);
    context.on('request', (request) => {
      watch.#noteRequest(request.url());
    });
    context.on('weberror', (error) => {
      watch.#seen.push(`Uncaught error: ${error.error().message}`);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      watch.#seen.push(`Console error: ${message.text()} (${message.location().url})`);
    });
    return watch;
  }

  /**
   * What was seen, in order, without the messages a test expects.
   * @param allowed a pattern for each message that may occur
   */
  problems(allowed: readonly RegExp[]): readonly string[] {
    return this.#seen.filter((text) => !allowed.some((pattern) => pattern.test(text)));
  }

  /** Every host that was asked for anything, in order of first request. */
  get hosts(): readonly string[] {
    return [...this.#hosts];
  }

  #noteRequest(url: string): void {
    if (inPageSchemes.some((scheme) => url.startsWith(scheme))) return;
    this.#hosts.add(new URL(url).host);
    if (new URL(url).origin === this.#origin) return;
    this.#seen.push(`Request to another origin: ${url}`);
  }
}
