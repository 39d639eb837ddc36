import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const modules = (...paths: readonly string[]) => new RegExp(paths.join('|'));

/** What every page begins with. */
const rootModules = modules(
  'vite/preload-helper',
  '/src/lib/state/(own-data|theme)\\.',
  '/src/lib/ui/LatePopover\\.',
  '/src/lib/i18n/paraglide/messages/nav_',
);

/** What the list of claims shares with the map: words of links, and what tells of them. */
const storyModules = modules(
  '/src/lib/case/(kinds|story/(story-entries|window-text))\\.',
  '/src/lib/claims/claimed-bounds\\.',
  '/src/lib/ui/NoticeBar\\.',
  '/src/lib/i18n/paraglide/messages/story_as_reported\\.',
);

/** What every page with a map begins with. */
const mapModules = modules(
  '/src/routes/\\(map\\)/(live-map|is-typing)\\.',
  '/src/lib/measure/fragment/',
  '/src/lib/map/(camera|level-zooms|features/(collection|drawn-step|places))\\.',
  '/src/lib/state/(border|claims-on-map|online-basemap|probe)\\.',
  '/src/lib/ui/window-drag\\.',
  '/src/lib/geo/(geodesic-line|geodesic-direct|geodesic-circle|destination|close-over-pole)\\.',
  '/src/lib/i18n/paraglide/messages/(layers|measure|part_not_loaded|distance_to_border)\\.js',
);

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // Small modules that several pages share make one chunk: dozens of tiny ones pack worse.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /[\\/](src[\\/]lib|node_modules[\\/](svelte|@sveltejs|devalue))[\\/]/,
              minShareCount: 7,
              maxModuleSize: 30_000,
            },
            { name: 'root', test: rootModules },
            { name: 'story', test: storyModules },
            { name: 'map', test: mapModules },
          ],
        },
      },
    },
    // A data: URL cannot be fetched under connect-src 'self', so data and fonts stay files.
    assetsInlineLimit: (path) => (/\.(geojson|json|woff2)$/.test(path) ? false : undefined),
  },
});
