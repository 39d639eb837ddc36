import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { ArchiveDriver } from './archive-driver.ts';
import { ArticleDriver } from './article-driver.ts';
import { ClaimDriver } from './claim-driver.ts';
import { contentPolicyOf, type ContentPolicy } from './content-policy.ts';
import { EventDriver } from './event-driver.ts';
import { LayersDriver } from './layers-driver.ts';
import { LedgerDriver } from './ledger-driver.ts';
import { MapDriver } from './map-driver.ts';
import { OwnDataDriver } from './own-data-driver.ts';
import { PanelDriver } from './panel-driver.ts';
import { ProbeDriver } from './probe-driver.ts';
import { ReadingDriver } from './reading-driver.ts';
import { RulerDriver } from './ruler-driver.ts';
import { SettingsDriver } from './settings-driver.ts';
import { SheetDriver } from './sheet-driver.ts';
import { TimelineDriver } from './timeline-driver.ts';

const conformance = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const MANY_STOPS = 80;

/** What a visitor does with the site and sees of it. Tests speak to the page through this. */
export class AppDriver {
  readonly page: Page;
  readonly map: MapDriver;
  readonly panel: PanelDriver;
  readonly ownData: OwnDataDriver;
  readonly archive: ArchiveDriver;
  readonly article: ArticleDriver;
  readonly claim: ClaimDriver;
  readonly event: EventDriver;
  readonly probe: ProbeDriver;
  readonly reading: ReadingDriver;
  readonly ruler: RulerDriver;
  readonly settings: SettingsDriver;
  readonly layers: LayersDriver;
  readonly sheet: SheetDriver;
  readonly ledger: LedgerDriver;
  readonly timeline: TimelineDriver;

  constructor(page: Page) {
    this.page = page;
    this.map = new MapDriver(page);
    this.panel = new PanelDriver(page);
    this.ownData = new OwnDataDriver(page);
    this.archive = new ArchiveDriver(page);
    this.article = new ArticleDriver(page);
    this.claim = new ClaimDriver(page);
    this.event = new EventDriver(page);
    this.probe = new ProbeDriver(page);
    this.reading = new ReadingDriver(page);
    this.ruler = new RulerDriver(page);
    this.settings = new SettingsDriver(page);
    this.layers = new LayersDriver(page);
    this.sheet = new SheetDriver(page);
    this.ledger = new LedgerDriver(page);
    this.timeline = new TimelineDriver(page);
  }

  /**
   * Opens a page of the site.
   * @param path from the root, for instance `/places/kerman/`
   */
  async open(path: string): Promise<void> {
    const response = await this.page.goto(path);
    if (response === null) return;
    expect(response.ok(), `${path} answers with ${String(response.status())}`).toBe(true);
  }

  /** Opens a page with a map, and waits until it is drawn. */
  async openMap(path: string): Promise<void> {
    await this.open(path);
    await this.map.idle();
  }

  heading(level: 1 | 2 | 3 = 1): Locator {
    return this.page.getByRole('heading', { level });
  }

  /** The bar with one plain sentence about what went wrong. */
  get notice(): Locator {
    return this.page.locator('.notices');
  }

  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** The fragment of the address, percent-decoded. */
  fragment(): string {
    return decodeURIComponent(new URL(this.page.url()).hash);
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes on with Tab until something has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < MANY_STOPS; stop += 1) {
      await this.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab did not reach ${String(target)}.`);
  }

  /** Sets what the visitor's system prefers, and waits until the page wears it. */
  async prefer(theme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.page.evaluate(async () => {
      // Colours change with the next frame, and some of them by a transition that begins there.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
  }

  /** The picture of the map that needs neither JavaScript nor WebGL. */
  get stillMap(): Locator {
    return this.page.locator('.static-map svg[role="img"]');
  }

  /** True where the whole of it is within the screen. */
  async isOnScreen(target: Locator): Promise<boolean> {
    const box = await target.boundingBox();
    const screen = this.page.viewportSize();
    if (box === null || screen === null) return false;
    const right = box.x + box.width;
    const bottom = box.y + box.height;
    return box.x >= 0 && box.y >= 0 && right <= screen.width && bottom <= screen.height;
  }

  /** The middle of the map between the ruler's card and the sheet. */
  async freeMap(): Promise<{ x: number; y: number }> {
    const card = await this.ruler.card.boundingBox();
    const top = card === null ? 0 : card.y + card.height;
    const bottom = await this.sheet.top();
    expect(bottom - top, 'map between card and sheet').toBeGreaterThan(60);
    return { x: (this.page.viewportSize()?.width ?? 0) / 2, y: (top + bottom) / 2 };
  }

  /** The content security policy of a page as it is served, without running it. */
  async contentPolicy(path: string): Promise<ContentPolicy> {
    return contentPolicyOf((await this.fetch(path)).text);
  }

  /** Fetches a file without opening it. */
  async fetch(path: string): Promise<{ status: number; contentType: string; text: string }> {
    const response = await this.page.request.get(path, { headers: { accept: 'text/html,*/*' } });
    return {
      status: response.status(),
      contentType: response.headers()['content-type'] ?? '',
      text: await response.text(),
    };
  }

  async fetchJson<Content>(path: string): Promise<Content> {
    return JSON.parse((await this.fetch(path)).text) as Content;
  }

  /** The longest transition or animation that any element asks for. */
  async longestTransitionSeconds(): Promise<number> {
    return this.page.evaluate(() => {
      const seconds = (text: string) => text.split(',').map((part) => Number.parseFloat(part));
      return Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [...seconds(transitionDuration), ...seconds(animationDuration)];
        }),
      );
    });
  }

  /** The address a moment after a click, before anything could have moved gradually. */
  async addressRightAfterClick(target: Locator): Promise<string> {
    return target.evaluate(async (element) => {
      (element as HTMLElement).click();
      await new Promise((resolve) => setTimeout(resolve));
      return location.href;
    });
  }

  /** Whether what has the focus shows it; null where nothing has it. */
  async focusRing(): Promise<{ html: string; isVisible: boolean } | null> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return {
        html: element.outerHTML.slice(0, 200),
        isVisible: hasOutline || boxShadow !== 'none',
      };
    });
  }

  /** Colour of the page behind everything. */
  async paper(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  }

  /**
   * Notes the chosen theme at each frame of the next pages, from the first that has anything to paint.
   * Returns the function that tells what was noted on the page that is open then.
   */
  async themeOfEveryFrame(): Promise<() => Promise<readonly string[]>> {
    await this.page.addInitScript(() => {
      const themes: string[] = [];
      const note = () => {
        const { body, documentElement } = document;
        if ((body as HTMLElement | null) !== null) themes.push(documentElement.dataset.theme ?? '');
        if (themes.length < 10) requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
      Object.assign(window, { themesOfFrames: themes });
    });
    return () =>
      this.page.evaluate(
        () => (window as unknown as { themesOfFrames: readonly string[] }).themesOfFrames,
      );
  }

  /** True where the page is wider than the screen. */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  /** Fails with the rule and the elements of every breach of WCAG 2.0 to 2.2, levels A and AA. */
  async expectNoAxeViolations(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(conformance)
      .analyze();
    const breaches = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      elements: nodes.map(({ html }) => html),
    }));
    expect(breaches).toEqual([]);
  }
}
