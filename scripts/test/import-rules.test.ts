import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const watched = ['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'];

/** The project's own settings, without the rules that need types: the snippets are no files of the project. */
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
  ruleFilter: ({ ruleId }) => watched.includes(ruleId),
});

async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const source = filePath.endsWith('.svelte') ? `<script lang="ts">${code}</script>` : code;
  const [result] = await eslint.lintText(source, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const importOf = (path: string) => `import { x } from '${path}';\nconsole.log(x);\n`;

const refused = [
  ['src/lib/geo/a.ts', '#lib/case/model.ts'],
  ['src/lib/geo/a.ts', '../case/model.ts'],
  ['src/lib/geo/a.ts', '../../routes/x.ts'],
  ['src/lib/geo/border/a.ts', '../../format/x.ts'],
  ['src/lib/geo/a.ts', '#lib/x.ts'],
  ['src/lib/geo/a.ts', 'node:fs'],
  ['src/lib/geo/a.ts', 'svelte/reactivity'],
  ['src/lib/geo/a.ts', '../../../src/lib/case/model.ts'],
  ['src/lib/geo/a.ts', './../case/model.ts'],
  ['src/lib/case/a.ts', '#lib/format/x.ts'],
  ['src/lib/case/a.ts', '../claims/x.ts'],
  ['src/lib/case/schema/a.ts', '../../measure/x.ts'],
  ['src/lib/claims/a.ts', '#lib/measure/x.ts'],
  ['src/lib/claims/a.ts', '#lib/map/x.ts'],
  ['src/lib/measure/a.ts', '#lib/claims/x.ts'],
  ['src/lib/timeline/a.ts', '#lib/measure/x.ts'],
  ['src/lib/timeline/a.ts', '../ui/x.svelte'],
  ['src/lib/measure/a.ts', '../state/x.ts'],
  ['src/lib/importer/a.ts', '#lib/exporter/x.ts'],
  ['src/lib/importer/a.ts', '../i18n/x.ts'],
  ['src/lib/i18n/a.ts', '#lib/exporter/x.ts'],
  ['src/lib/exporter/a.ts', '../importer/x.ts'],
  ['src/lib/exporter/a.ts', '$app/state'],
  ['src/lib/format/a.ts', '#lib/case/model.ts'],
  ['src/lib/format/a.ts', '../i18n/x.ts'],
  ['src/lib/i18n/a.ts', '#lib/ui/x.ts'],
  ['src/lib/map/a.ts', '#lib/ui/x.svelte'],
  ['src/lib/map/a.ts', '../state/x.svelte.ts'],
  ['src/lib/ui/a.svelte', '#lib/state/x.svelte.ts'],
  ['src/lib/ui/a.svelte', '../map/map-view.ts'],
  ['src/lib/ui/claims/a.svelte', '../../state/x.ts'],
  ['src/lib/ui/a.ts', '../../routes/x.ts'],
  ['src/lib/ui/a.svelte', '#lib/server/x.ts'],
  ['src/lib/server/a.ts', '#lib/map/x.ts'],
  ['src/lib/state/a.svelte.ts', '#lib/ui/x.svelte'],
  ['src/lib/state/a.svelte.ts', '../map/map-view.ts'],
  ['src/lib/state/a.ts', 'maplibre-gl'],
  ['src/lib/ui/a.svelte', 'maplibre-gl/dist/maplibre-gl.css'],
  ['src/routes/+page.svelte', 'maplibre-gl'],
  ['src/routes/+page.svelte', '$lib/geo/x.ts'],
  ['src/lib/map/a.ts', '$lib/geo/x.ts'],
  ['tests/e2e/support/a.ts', '$lib'],
  ['src/lib/map/a.ts', '@turf/turf'],
  ['src/lib/claims/a.ts', 'geographiclib-geodesic'],
  ['src/routes/+page.ts', '@turf/distance'],
  ['tests/e2e/a.spec.ts', '@playwright/test'],
  ['tests/e2e/map/a.spec.ts', '@axe-core/playwright'],
] as const;

const accepted = [
  ['src/lib/geo/a.ts', './position.ts'],
  ['src/lib/geo/border/a.ts', '../position.ts'],
  ['src/lib/geo/a.ts', '@turf/turf'],
  ['src/lib/geo/a.ts', 'geographiclib-geodesic'],
  ['src/lib/geo/a.test.ts', 'node:fs'],
  ['src/lib/claims/a.test.ts', '@turf/turf'],
  ['src/lib/case/a.test.ts', '../../../tests/fixtures/case.ts'],
  ['src/lib/case/schema/a.ts', '#lib/geo/position.ts'],
  ['src/lib/case/schema/a.ts', '../model.ts'],
  ['src/lib/claims/a.ts', '#lib/format/x.ts'],
  ['src/lib/measure/a.ts', '#lib/case/model.ts'],
  ['src/lib/timeline/a.ts', '#lib/case/model.ts'],
  ['src/lib/importer/a.ts', '#lib/geo/x.ts'],
  ['src/lib/exporter/a.ts', '../format/x.ts'],
  ['src/lib/format/a.ts', '#lib/geo/position.ts'],
  ['src/lib/map/a.ts', 'maplibre-gl'],
  ['src/lib/map/layers/a.ts', '#lib/claims/x.ts'],
  ['src/lib/map/a.ts', '#geodata/basemap/land.geojson?url'],
  ['src/lib/state/a.svelte.ts', '#lib/measure/x.ts'],
  ['src/lib/state/a.svelte.ts', '$app/navigation'],
  ['src/lib/i18n/a.ts', '#lib/importer/x.ts'],
  ['src/lib/ui/a.svelte', '#lib/i18n/paraglide/messages.js'],
  ['src/lib/ui/claims/a.svelte', '../map/legend.svelte'],
  ['src/routes/+page.svelte', '#lib/map/map-view.ts'],
  ['src/routes/+page.svelte', '#lib/state/x.svelte.ts'],
  ['scripts/build-geodata.ts', '@turf/turf'],
  ['tests/e2e/support/a.ts', '@playwright/test'],
] as const;

describe('the import rules', () => {
  test.each(refused)('refuse in %s an import of %s', async (file, path) => {
    expect(await complaints(file, importOf(path))).toContain('no-restricted-imports');
  });

  test.each(refused)('refuse in %s a late import of %s', async (file, path) => {
    const code = `console.log(await import('${path}'));`;
    expect(await complaints(file, code)).toContain('no-restricted-syntax');
  });

  test.each(accepted)('accept in %s an import of %s', async (file, path) => {
    const late = `console.log(await import('${path}'));`;
    expect(await complaints(file, importOf(path) + late)).toEqual([]);
  });

  test('refuse type imports and re-exports like any other', async () => {
    const code = `import type { X } from '#lib/ui/x.ts';\nexport { y } from '../state/y.ts';\nexport type Z = X;\n`;
    expect(await complaints('src/lib/geo/a.ts', code)).toEqual([
      'no-restricted-imports',
      'no-restricted-imports',
    ]);
  });

  test('keep the DOM out of the pure folders, and only out of those', async () => {
    const code = 'export const width = window.innerWidth;\n';
    expect(await complaints('src/lib/case/a.ts', code)).toEqual(['no-restricted-globals']);
    expect(await complaints('src/lib/state/a.ts', code)).toEqual([]);
  });

  test('refuse enums and barrel files in every folder', async () => {
    const code = `export enum Kind { A }\nexport * from './b.ts';\n`;
    const both = ['no-restricted-syntax', 'no-restricted-syntax'];
    expect(await complaints('src/lib/ui/deep/a.ts', code)).toEqual(both);
    expect(await complaints('scripts/a.ts', code)).toEqual(both);
  });
});
