import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { delimiters, type Delimiter } from '../../src/lib/importer/rows/row-layout.ts';

/** Formats that rows are written in. */
const outputFormats = ['csv', 'ndjson'] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** Columns of the input that say where rows are, by their names. */
export type NamedPosition =
  | { readonly kind: 'pair'; readonly longitude: string; readonly latitude: string }
  | { readonly kind: 'column'; readonly column: string };

export interface DistanceOptions {
  readonly border: string;
  /** Null for the input's own. */
  readonly format: OutputFormat | null;
  /** Null to find it. */
  readonly position: NamedPosition | null;
  readonly delimiter: Delimiter | null;
  readonly encoding: string | null;
  readonly decimalComma: boolean;
  /** Names of the columns where the input does not begin with them; null where it does. */
  readonly columns: readonly string[] | null;
  readonly hasHeadingOut: boolean;
  readonly isSwapped: boolean;
  /** How many threads measure. */
  readonly jobs: number;
  /** File for what is set aside. */
  readonly setAside: string | null;
}

export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: DistanceOptions }
  | { readonly kind: 'help' }
  /** One sentence. */
  | { readonly kind: 'problem'; readonly text: string };

interface Surroundings {
  /** Ids of the border datasets, the usual one first. */
  readonly borders: readonly string[];
  readonly cores: number;
}

/** An argument that cannot be used. */
class ArgumentProblem extends Error {}

const flags = {
  border: { type: 'string' },
  format: { type: 'string' },
  lat: { type: 'string' },
  lon: { type: 'string' },
  position: { type: 'string' },
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  'decimal-comma': { type: 'boolean' },
  columns: { type: 'string' },
  'no-heading-out': { type: 'boolean' },
  swap: { type: 'boolean' },
  jobs: { type: 'string' },
  'set-aside': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of the command. */
export function parseOptions(args: readonly string[], around: Surroundings): ParsedOptions {
  try {
    const { values } = parseArgs({ args: [...args], options: flags, allowPositionals: false });
    if (values.help === true) return { kind: 'help' };
    return { kind: 'options', options: optionsOf(values, around) };
  } catch (error) {
    if (error instanceof ArgumentProblem) return { kind: 'problem', text: error.message };
    if (!isArgumentError(error)) throw error;
    // Node adds advice for programmers after the first sentence.
    return { kind: 'problem', text: `${error.message.split('. ')[0] ?? ''}.`.replace(/\.+$/, '.') };
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof flags }>>['values'];

function optionsOf(values: Values, { borders, cores }: Surroundings): DistanceOptions {
  return {
    border: oneOf('border', values.border ?? borders[0], borders),
    format: values.format === undefined ? null : oneOf('format', values.format, outputFormats),
    position: positionOf(values),
    delimiter: delimiterOf(values.delimiter),
    encoding: encodingOf(values.encoding),
    decimalComma: values['decimal-comma'] ?? false,
    columns: values.columns === undefined ? null : columnsOf(values.columns),
    hasHeadingOut: values['no-heading-out'] !== true,
    isSwapped: values.swap ?? false,
    jobs: jobsOf(values.jobs, cores),
    setAside: values['set-aside'] ?? null,
  };
}

function oneOf<Value extends string>(
  name: string,
  value: string | undefined,
  known: readonly Value[],
): Value {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ArgumentProblem(`--${name} is one of ${known.join(', ')}, not “${String(value)}”.`);
}

function positionOf({ lat, lon, position }: Values): NamedPosition | null {
  if (position !== undefined && (lat ?? lon) !== undefined) {
    throw new ArgumentProblem('--position stands alone, without --lat and --lon.');
  }
  if (position !== undefined) return { kind: 'column', column: position };
  if (lat === undefined && lon === undefined) return null;
  if (lat === undefined || lon === undefined) {
    throw new ArgumentProblem('--lat and --lon stand together.');
  }
  return { kind: 'pair', longitude: lon, latitude: lat };
}

function delimiterOf(text: string | undefined): Delimiter | null {
  if (text === undefined) return null;
  const wanted = text === 'tab' || text === '\\t' ? '\t' : text;
  const found = delimiters.find((candidate) => candidate === wanted);
  if (found !== undefined) return found;
  throw new ArgumentProblem(`--delimiter is one of , ; | and tab, not “${text}”.`);
}

function encodingOf(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new ArgumentProblem(`There is no encoding “${label}”; utf-8 and windows-1256 are two.`);
  }
}

function columnsOf(text: string): string[] {
  const [names = []] = Papa.parse<string[]>(text, { delimiter: ',' }).data;
  const isEach = new Set(names).size === names.length && !names.includes('');
  if (isEach && names.length > 0) return names;
  throw new ArgumentProblem('--columns names each column once, separated by commas.');
}

function jobsOf(text: string | undefined, cores: number): number {
  if (text === undefined) return cores;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs;
  throw new ArgumentProblem(`--jobs is a number of threads from 1 to 256, not “${text}”.`);
}

const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
