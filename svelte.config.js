import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Hosts of the online basemaps that the layers panel offers: the only ones the page may ever ask. */
const onlineHosts = JSON.parse(readFileSync('geodata/online-basemaps.json', 'utf8')).flatMap(
  (/** @type {{ hosts: string[] }} */ basemap) => basemap.hosts,
);

/** Servers of archives that `?tiles=` may show, beside the site itself. */
const tileHosts = JSON.parse(readFileSync('geodata/tile-hosts.json', 'utf8'));
for (const host of tileHosts) {
  if (URL.canParse(host) && new URL(host).origin === host) continue;
  throw new Error(
    `geodata/tile-hosts.json: ${host} is no origin such as "https://tiles.example.org".`,
  );
}

/** The release with the commit the site is built from, so that two builds of one commit are alike. */
function buildVersion() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const commit = buildCommit();
  return commit === null ? version : `${version}+${commit}`;
}

function buildCommit() {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // Short class names: every template repeats them.
  compilerOptions: { runes: true, cssHash: ({ hash, css }) => `s${hash(css).slice(0, 6)}` },
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Svelte sets styles of single elements, for instance a sheet's height while it is dragged.
        'style-src-attr': ['unsafe-inline'],
        'font-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self', ...onlineHosts, ...tileHosts],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
    prerender: {
      // A fragment with a `=` is a view of the page, not the id of an element.
      handleMissingId: ({ id, message }) => {
        if (!id.includes('=')) throw new Error(message);
      },
    },
    version: { name: buildVersion() },
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.ts', '../*.config.ts');
      },
    },
  },
};
