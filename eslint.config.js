import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/test/import-rules.js';
import svelteConfig from './svelte.config.js';

const plainSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a list `as const` and a union type.' },
  {
    selector: 'ExportAllDeclaration[exported=null]',
    message: 'No barrel files: import from the file that has the thing.',
  },
];

export default defineConfig(
  globalIgnores([
    'build/',
    '.svelte-kit/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    'src/lib/i18n/paraglide/',
    'geodata/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', 400],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: tseslint.parser, svelteConfig },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    // Sets and maps are replaced as a whole, in $state.raw.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // A style attribute in prerendered markup needs a hole in the content security policy.
      'svelte/no-inline-styles': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  { files: ['**/*-table.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // Playwright takes an empty pattern for "no other fixture".
    files: ['tests/e2e/support/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
  importRules(plainSyntax),
);
