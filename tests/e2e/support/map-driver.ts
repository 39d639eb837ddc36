import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { cameraOf, offsetFromCentre, type Camera, type Position } from './geography.ts';
import { pixelColour } from './pixel-colour.ts';
import { pinch, swipe } from './swipe.ts';

const HALO_PX = 11;

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** The map as a hand on it: positions are found on the screen through the camera in the address. */
export class MapDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Its `data-map` says `loading`, `idle`, `lost` or `failed`. */
  get container(): Locator {
    return this.#page.locator('[data-map]');
  }

  get region(): Locator {
    return this.#page.locator('section[aria-label="Map"]');
  }

  get canvas(): Locator {
    return this.container.locator('canvas');
  }

  get scaleBar(): Locator {
    return this.container.locator('.maplibregl-ctrl-scale');
  }

  /** Waits until the map has drawn all it was given, and fails at once where it cannot draw. */
  async idle(): Promise<void> {
    await this.#page.locator('[data-map]:not([data-map="loading"])').waitFor({ timeout: 45_000 });
    expect(await this.container.getAttribute('data-map')).toBe('idle');
  }

  /** The camera, once the address says one. */
  async camera(): Promise<Camera> {
    await expect(this.#page).toHaveURL(/[#&]map=/);
    const camera = cameraOf(new URL(this.#page.url()).hash);
    if (camera === null) throw new Error(`${this.#page.url()} names no camera.`);
    return camera;
  }

  /** Where a position stands on the screen. */
  async screen(position: Position): Promise<ScreenPoint> {
    const camera = await this.camera();
    const box = await this.container.boundingBox();
    if (box === null) throw new Error('The map is not on the screen.');
    const { x, y } = offsetFromCentre(camera, position);
    return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
  }

  /** Whether a position stands on the part of the screen that the map has. */
  async isInSight(position: Position): Promise<boolean> {
    const { x, y } = await this.screen(position);
    const box = await this.container.boundingBox();
    if (box === null) return false;
    const across = x > box.x && x < box.x + box.width;
    return across && y > box.y && y < box.y + box.height;
  }

  async moveTo(position: Position): Promise<void> {
    const { x, y } = await this.screen(position);
    await this.#page.mouse.move(x, y);
  }

  /** Moves the pointer over something that answers to it. */
  async pointAt(position: Position): Promise<void> {
    const { x, y } = await this.screen(position);
    await expect(async () => {
      await this.#page.mouse.move(x + 2, y);
      await this.#page.mouse.move(x, y);
      await expect(this.canvas).toHaveCSS('cursor', 'pointer', { timeout: 500 });
    }).toPass();
  }

  async click(position: Position): Promise<void> {
    const { x, y } = await this.screen(position);
    await this.#page.mouse.click(x, y);
  }

  /** Clicks something of the case, once the map answers to the pointer there. */
  async clickThing(position: Position): Promise<void> {
    await this.pointAt(position);
    await this.click(position);
  }

  async doubleClick(position: Position): Promise<void> {
    const { x, y } = await this.screen(position);
    await this.#page.mouse.dblclick(x, y);
  }

  async drag(from: Position, to: Position): Promise<void> {
    const start = await this.screen(from);
    const end = await this.screen(to);
    await this.#page.mouse.move(start.x, start.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(end.x, end.y, { steps: 5 });
    await this.#page.mouse.up();
  }

  async tap(position: Position): Promise<void> {
    const { x, y } = await this.screen(position);
    await this.#page.touchscreen.tap(x, y);
  }

  /** One finger from a position to another one. */
  async swipe(from: Position, to: Position): Promise<void> {
    await swipe(this.#page, await this.screen(from), await this.screen(to));
  }

  /** Two fingers about a position, that end so many times as far apart as they began. */
  async pinch(centre: Position, factor: number): Promise<void> {
    await pinch(this.#page, await this.screen(centre), factor);
  }

  /** A position beside a place's symbol, where the halo of a lit place is painted. */
  async besideSymbol(place: Position): Promise<Position> {
    const { zoom } = await this.camera();
    return [place[0] - (HALO_PX * 360) / (512 * 2 ** zoom), place[1]];
  }

  /** What is painted at a position, as `rgb(r, g, b)`. */
  async colourAt(position: Position): Promise<string> {
    return pixelColour(this.#page, await this.screen(position));
  }

  /** A fingerprint of the whole map, once it has stopped changing. */
  async stillPicture(): Promise<string> {
    let last = '';
    await expect(async () => {
      const before = last;
      last = await this.#fingerprint();
      expect(last).toBe(before);
    }).toPass();
    return last;
  }

  async #fingerprint(): Promise<string> {
    const picture = await this.container.screenshot();
    return createHash('sha256').update(picture).digest('hex');
  }

  /** How bright a position is painted, from 0 to 255. */
  async brightnessAt(position: Position): Promise<number> {
    const parts = (await this.colourAt(position)).match(/\d+/g)?.map(Number) ?? [];
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  }
}
