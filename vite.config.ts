import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    chunkSizeWarningLimit: 1200,
    // A data: URL cannot be fetched under connect-src 'self', so data and fonts stay files.
    assetsInlineLimit: (path) => (/\.(geojson|json|woff2)$/.test(path) ? false : undefined),
  },
});
