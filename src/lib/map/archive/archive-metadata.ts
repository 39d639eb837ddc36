/** What an archive says about itself, as plain text. */
export interface ArchiveMetadata {
  /** Empty where it has none. */
  readonly name: string;
  /** Whom to credit; empty where it says nobody. */
  readonly attribution: string;
  /** Ids of the layers of its vector tiles, each once. */
  readonly layers: readonly string[];
}

const MAX_LAYERS = 32;
const MAX_TEXT = 300;

/** Reads the metadata of a PMTiles archive of vector tiles; whatever is missing or malformed is left out. */
export function readArchiveMetadata(metadata: unknown): ArchiveMetadata {
  const { name, attribution, vector_layers: vectorLayers } = recordOf(metadata);
  const ids = (Array.isArray(vectorLayers) ? vectorLayers : [])
    .map((layer) => recordOf(layer).id)
    .filter((id) => typeof id === 'string');
  return {
    name: plainText(name),
    attribution: plainText(attribution),
    layers: [...new Set(ids)].slice(0, MAX_LAYERS),
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const entities: Readonly<Record<string, string>> = {
  '&copy;': '©',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/**
 * What is left to read of a text that is often HTML. It may still hold `<` and `&`, so it is to be escaped
 * like any text wherever HTML is wanted.
 */
function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(?:copy|lt|gt|quot|nbsp|amp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);
}
