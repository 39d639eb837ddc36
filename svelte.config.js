import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The commit the site is built from, so that two builds of one commit are alike. */
function buildVersion() {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return process.env.npm_package_version ?? 'unversioned';
  }
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    version: { name: buildVersion() },
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.ts', '../*.config.ts');
      },
    },
  },
};
