import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { candidates, summaries } from '../../../../tests/fixtures/place-summaries.ts';
import type { StaticMapPage } from './content.ts';
import { staticMapDrawer } from './static-map-svg.ts';

const file = (path: string) => readFileSync(`geodata/${path}`, 'utf8');
const border = (
  JSON.parse(file('borders/osm.geojson')) as { geometry: { coordinates: Position[] } }
).geometry.coordinates;
const draw = staticMapDrawer({
  basemap: {
    world: file('basemap/world.topo.json'),
    region: file('basemap/region.topo.json'),
    detail: file('basemap/detail.topo.json'),
    labels: file('basemap/labels.json'),
  },
  focusCountries: ['IR', 'PK'],
  border,
});
const page = (shownIds: readonly string[], more: Partial<StaticMapPage> = {}): StaticMapPage => ({
  description: 'Map',
  locale: 'en',
  bounds: [56.2, 24.6, 67.6, 31.2],
  places: summaries,
  candidates,
  claim: null,
  shownIds,
  texts: {
    distance: (place) => `${place.id}-distance`,
    candidate: ({ placeId }, number) => `${placeId}-area-${number}`,
    length: (metres) => `${metres} m`,
  },
  ...more,
});
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
/** Every page that a place can have, and the whole case. */
const pages = [[], ...summaries.map(({ id }) => [id])];

describe('staticMapDrawer', () => {
  test.each(pages.map((ids) => [ids[0] ?? 'the whole case', ids] as const))(
    'draws %s well formed, small and without a style of its own',
    (_, ids) => {
      const svg = draw(page(ids));
      expect(openElements(svg)).toEqual([]);
      expect(svg.length).toBeLessThan(25_000);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|style|<script|tabindex/);
      const found = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(found).size).toBe(found.length);
      const used = [...svg.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !found.includes(id))).toEqual([]);
    },
  );

  test('draws the claim that a page is about, and what was measured', () => {
    const ring = geodesicCircle([64.09, 26.97], 60_000);
    const claim = {
      shape: { areas: [[ring]], lines: [ring] },
      measured: [[64.09, 26.97] as const, [62.33, 27.37] as const] as const,
    };
    const svg = draw(page(['panjgur'], { claim }));
    for (const part of ['claim-area', 'claim-line', 'claim-measured']) {
      expect(svg).toContain(`class="${part}"`);
    }
    expect(openElements(svg)).toEqual([]);
    expect(draw(page(['panjgur']))).not.toContain('claim-');
  });

  test('names what stands on the whole case, and the lengths of its lines', () => {
    const svg = draw(page([]));
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['Panjgur', 'Saravan', 'Kerman', 'IRAN', 'PAKISTAN', '100000 m']),
    );
    expect(texts(svg)).toContain('kerman-distance');
    expect(texts(svg)).toContain('koh-e-sabz-area-1');
  });

  test('draws no pin and no line for a place without a position', () => {
    const svg = draw(page(['koh-e-sabz']));
    expect(svg).not.toContain('class="halo"');
    expect(svg).not.toContain('koh-e-sabz-distance');
    expect(svg).toContain('class="candidate shown"');
    expect(texts(svg)).not.toContain('Koh-e-Sabz');
  });

  test('shows a place with a ring, its circle and the one line to the border', () => {
    const svg = draw(page(['panjgur']));
    expect(svg.match(/class="halo"/g)).toHaveLength(1);
    expect(svg).toContain('class="uncertainty shown"');
    expect(texts(svg).filter((text) => text?.endsWith('-distance'))).toEqual(['panjgur-distance']);
  });

  test('falls back on the whole case where nothing of a place can be drawn', () => {
    expect(draw(page(['kulag']))).toContain('100000 m');
  });

  test('draws the world round a place that is far from the region', () => {
    const svg = draw(page(['washington']));
    expect(texts(svg)).toContain('Washington');
    expect(svg.match(/class="sea"/g)).toHaveLength(2);
    expect(draw(page([])).match(/class="sea"/g)).toHaveLength(1);
  });

  test('escapes names and descriptions', () => {
    const places = summaries.map((place) =>
      place.id === 'panjgur' ? { ...place, name: '<b>&"' } : place,
    );
    const svg = draw(page(['panjgur'], { places, description: '"><script>' }));
    expect(svg).toContain('&lt;b&gt;&amp;&quot;</text>');
    expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
    expect(openElements(svg)).toEqual([]);
  });

  test('the same page gives the same text', () => {
    expect(draw(page(['saravan']))).toBe(draw(page(['saravan'])));
  });
});

/** Elements left open at the end. Throws at anything that is no well-formed tag or text. */
function openElements(svg: string): string[] {
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [A-Za-z-]+="[^"<]*")*)(\/?)>|[^<>]+/gy;
  let end = 0;
  for (const match of svg.matchAll(token)) {
    const [whole, closing, name = '', attributes = '', empty] = match;
    end = match.index + whole.length;
    const names = [...attributes.matchAll(/ ([A-Za-z-]+)=/g)].map(([, attribute]) => attribute);
    expect(new Set(names).size).toBe(names.length);
    expect(`${attributes}${name === '' ? whole : ''}`).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
    if (name === '' || empty === '/') continue;
    if (closing === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(end).toBe(svg.length);
  return open;
}
