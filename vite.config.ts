import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

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
              minShareCount: 6,
              maxModuleSize: 30_000,
            },
          ],
        },
      },
    },
    // A data: URL cannot be fetched under connect-src 'self', so data and fonts stay files.
    assetsInlineLimit: (path) => (/\.(geojson|json|woff2)$/.test(path) ? false : undefined),
  },
});
