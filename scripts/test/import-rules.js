/**
 * Who may import whom, as ESLint settings. The layers are folders of `src/lib`; the table says which other
 * layers each may use, and everything else is refused in its `#lib/…` and its `../…` form, static or dynamic.
 */

/**
 * @typedef {object} Layer
 * @property {readonly string[]} mayImport other layers it may use
 * @property {boolean} pure knows no DOM, no Svelte and no Node
 */

const model = ['geo', 'case', 'format'];
const middle = [
  ...model,
  ...['i18n', 'claims', 'measure', 'timeline', 'importer', 'exporter', 'rows'],
];

/** @type {Readonly<Record<string, Layer>>} */
const layers = {
  geo: { mayImport: [], pure: true },
  case: { mayImport: ['geo'], pure: true },
  format: { mayImport: ['geo'], pure: true },
  claims: { mayImport: model, pure: true },
  measure: { mayImport: model, pure: true },
  timeline: { mayImport: model, pure: true },
  importer: { mayImport: [...model, 'measure'], pure: true },
  exporter: { mayImport: [...model, 'claims', 'measure'], pure: true },
  rows: { mayImport: [...model, 'importer', 'exporter'], pure: true },
  server: { mayImport: middle, pure: false },
  i18n: { mayImport: [...model, 'claims', 'measure', 'timeline', 'importer', 'rows'], pure: false },
  map: { mayImport: middle, pure: false },
  state: { mayImport: middle, pure: false },
  ui: { mayImport: middle, pure: false },
};

const deepestFolder = 4;
const extensions = '{js,ts,svelte}';
const testFiles = `*.test.ts`;

/**
 * @typedef {object} Refusal
 * @property {string} regex of the import path; no slash may be escaped in it
 * @property {string} message
 */

/** @type {readonly Refusal[]} */
const everywhere = [
  { regex: '^\\$lib(/|$)', message: 'Write #lib/… with the file extension instead of $lib.' },
  { regex: '^\\./\\.\\.', message: 'Write the shortest relative path.' },
];

/** @type {Refusal} */
const mapLibrary = {
  regex: '^maplibre-gl(/|$)',
  message: 'Only src/lib/map may import maplibre-gl.',
};

/** @type {Refusal} */
const geometryLibraries = {
  regex: '^(@turf/|geographiclib-geodesic(/|$))',
  message: 'Only src/lib/geo may import Turf and GeographicLib; add a function there.',
};

/** @type {Refusal} */
const frameworks = {
  regex: '^(svelte|\\$app|\\$env|\\$service-worker|@sveltejs/[^/]+)(/|$)',
  message: 'This folder is pure: it knows no Svelte.',
};

/** @type {Refusal} */
const nodeModules = {
  regex: '^node:',
  message: 'This folder is pure and runs in the browser: it knows no Node.',
};

/** @type {Refusal} */
const browserRunner = {
  regex: '^(@playwright/|playwright|@axe-core/)',
  message: 'Import from tests/e2e/support, which alone knows the browser runner.',
};

const pureGlobals = [
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'process'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest'],
].map((name) => ({ name, message: 'This folder is pure: take what it needs as an argument.' }));

/**
 * Refusals of imports that leave a layer for one it may not use.
 * @param {string} name
 * @param {Layer} layer
 * @param {number} depth folders between the layer's own folder and the file
 * @returns {Refusal[]}
 */
function layerRefusals(name, layer, depth) {
  const allowed = [name, ...layer.mayImport].join('|');
  const list = layer.mayImport.join(', ') || 'no other layer';
  const message = `src/lib/${name} may import ${list}; dependencies point down.`;
  const upToLib = `^(\\.\\./){${depth + 1}}`;
  return [
    { regex: `^#lib/(?!(${allowed})/)`, message },
    { regex: `${upToLib}(?!\\.\\./)(?!(${allowed})/)`, message },
    { regex: `${upToLib}\\.\\./(?!\\.\\./)`, message },
    { regex: '^\\.\\./.*\\bsrc/', message },
  ];
}

/**
 * `no-restricted-imports` sees only static imports, so the same refusals go to `import('…')` as selectors.
 * @param {readonly Refusal[]} refusals
 * @param {readonly { selector: string, message: string }[]} syntax
 */
function refuse(refusals, syntax) {
  const dynamic = refusals.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));
  return {
    'no-restricted-imports': /** @type {const} */ (['error', { patterns: [...refusals] }]),
    'no-restricted-syntax': /** @type {const} */ (['error', ...syntax, ...dynamic]),
  };
}

/**
 * ESLint settings for all folders, the later ones more particular. ESLint replaces a rule's options as a whole, so
 * the syntax that is refused for other reasons is given here and stands in every setting.
 * @param {readonly { selector: string, message: string }[]} syntax
 * @returns {import('eslint').Linter.Config[]}
 */
export function importRules(syntax) {
  const outside = [...everywhere, mapLibrary];
  return [
    { name: 'imports', rules: refuse(outside, syntax) },
    {
      name: 'imports/src',
      files: [`src/**/*.${extensions}`],
      ignores: [`src/**/${testFiles}`],
      rules: refuse([...outside, geometryLibraries], syntax),
    },
    {
      name: 'imports/e2e',
      files: ['tests/e2e/**/*.spec.ts'],
      rules: refuse([...outside, browserRunner], syntax),
    },
    ...Object.entries(layers).flatMap(([name, layer]) => settingsOfLayer(name, layer, syntax)),
  ];
}

/**
 * @param {string} name
 * @param {Layer} layer
 * @param {readonly { selector: string, message: string }[]} syntax
 * @returns {import('eslint').Linter.Config[]}
 */
function settingsOfLayer(name, layer, syntax) {
  const own = name === 'map' ? everywhere : [...everywhere, mapLibrary];
  return Array.from({ length: deepestFolder }, (_, depth) => {
    const folder = `src/lib/${name}/${'*/'.repeat(depth)}`;
    const shared = [...own, ...layerRefusals(name, layer, depth)];
    if (layer.pure) shared.push(frameworks);
    const product = [...shared];
    if (name !== 'geo') product.push(geometryLibraries);
    if (layer.pure) product.push(nodeModules);
    return [
      {
        name: `imports/${name}/${depth}`,
        files: [`${folder}*.${extensions}`],
        rules: refuse(product, syntax),
      },
      {
        name: `imports/${name}/${depth}/tests`,
        files: [`${folder}${testFiles}`],
        rules: refuse(shared, syntax),
      },
    ];
  })
    .flat()
    .concat(layer.pure ? [pureGlobalsSetting(name)] : []);
}

/**
 * @param {string} name
 * @returns {import('eslint').Linter.Config & { name: string, files: string[] }}
 */
function pureGlobalsSetting(name) {
  return {
    name: `imports/${name}/globals`,
    files: [`src/lib/${name}/**/*.${extensions}`],
    ignores: [`src/**/${testFiles}`, 'src/**/*.worker.ts'],
    rules: { 'no-restricted-globals': ['error', ...pureGlobals] },
  };
}
