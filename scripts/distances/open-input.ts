import { fileMagic } from '../../src/lib/importer/rows/file-magic.ts';
import { openRows } from '../../src/lib/importer/rows/open-rows.ts';
import { readBlock } from '../../src/lib/importer/rows/read-block.ts';
import type {
  FeatureLayout,
  RowLayout,
  TableChoices,
  TableLayout,
} from '../../src/lib/importer/rows/row-layout.ts';
import type { RowSource } from '../../src/lib/importer/rows/row-source.ts';
import { lookAtTable } from '../../src/lib/importer/rows/table/look-at-table.ts';
import type { InputFile } from './input-file.ts';
import type { DistanceOptions } from './options.ts';
import { problemText } from './problem-text.ts';
import { tableLayout } from './table-layout.ts';

export type OpenedInput =
  | {
      readonly kind: 'input';
      readonly source: RowSource;
      readonly layout: RowLayout;
      /** Columns of a table, or those of the first features. */
      readonly columns: readonly string[];
      /** A sentence on what might be meant otherwise; null where all is plain. */
      readonly notice: string | null;
    }
  | { readonly kind: 'nothing'; readonly columns: readonly string[] }
  /** One sentence. */
  | { readonly kind: 'problem'; readonly text: string };

/** What can be opened as a file, but not be read from a stream. */
const whole: Readonly<Record<string, string>> = {
  zip: 'a ZIP archive',
  flatgeobuf: 'FlatGeobuf',
  topojson: 'TopoJSON',
};

/** Opens a stream by what its start says, and by the options. */
export async function openInput(file: InputFile, options: DistanceOptions): Promise<OpenedInput> {
  const head = new Uint8Array(await file.slice().arrayBuffer());
  const magic = fileMagic(head);
  if (magic !== null && magic in whole) return notStreamed(magic);
  const choices = choicesOf(options);
  const opened = await openRows(file, choices);
  if (opened.kind === 'problem') {
    const { reason } = opened.problem;
    const isShare = options.columns !== null && reason === 'empty-file';
    if (isShare) return { kind: 'nothing', columns: options.columns };
    if (reason !== 'heading-only') return problem(await problemText(opened.problem));
    return { kind: 'nothing', columns: lookAtTable(head, true, choices).layout.columns };
  }
  const { source } = opened;
  if (source.format in whole) return notStreamed(source.format);
  const { layout } = source;
  return layout.kind === 'features'
    ? featureInput(source, layout, options)
    : tableInput(source, layout, options);
}

const choicesOf = (options: DistanceOptions): Partial<TableChoices> => ({
  ...(options.delimiter === null ? {} : { delimiter: options.delimiter }),
  ...(options.encoding === null ? {} : { encoding: options.encoding }),
  ...(options.decimalComma ? { decimalComma: true } : {}),
  ...(options.columns === null ? {} : { hasHeading: false }),
  time: null,
});

async function featureInput(
  source: RowSource,
  found: FeatureLayout,
  { columns, isSwapped }: DistanceOptions,
): Promise<OpenedInput> {
  const layout = { ...found, isSwapped };
  const first = columns ?? (await firstColumns(source, layout));
  return { kind: 'input', source, layout, columns: first, notice: null };
}

async function firstColumns(source: RowSource, layout: FeatureLayout): Promise<readonly string[]> {
  const blocks = source.blocks(() => undefined);
  const first = await blocks.next();
  await blocks.return(null);
  return first.done === true ? [] : readBlock(first.value, layout).columns;
}

function tableInput(source: RowSource, layout: TableLayout, options: DistanceOptions): OpenedInput {
  const found = tableLayout(layout, source.preview.rows, options);
  if (found.kind === 'problem') return found;
  const { columns } = found.layout;
  const notice = source.isSure || found.isSaid ? null : positionNotice(found.layout);
  return { kind: 'input', source, layout: found.layout, columns, notice };
}

function positionNotice({ position, columns }: TableLayout): string | null {
  if (position === null) return null;
  const numbers =
    position.kind === 'pair' ? [position.latitude, position.longitude] : [position.column];
  const names = numbers.map((number) => columns[number] ?? '').join(' and ');
  return `Positions are taken from ${names}; --lat and --lon, or --position, choose other columns.`;
}

const problem = (text: string): OpenedInput => ({ kind: 'problem', text });

const notStreamed = (format: string) =>
  problem(
    `This is ${whole[format] ?? format}, which cannot be read from a stream; give CSV, NDJSON or GeoJSON.`,
  );
