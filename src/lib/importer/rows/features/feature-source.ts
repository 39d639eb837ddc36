import { refused } from '../refused.ts';
import type { OpenedRows, RowFile, RowFormat, RowProblem, RowSource } from '../row-source.ts';
import type { RowBlock } from '../row-block.ts';
import type { FeatureLayout } from '../row-layout.ts';
import { featureCells } from './feature-cells.ts';
import { featureTime } from './feature-time.ts';
import { readFeatureBlock } from './read-feature-block.ts';

/** Reads the blocks of a file from its start. */
export type FeatureBlocks = (
  file: RowFile,
  onread: (bytes: number) => void,
) => AsyncGenerator<RowBlock, RowProblem | null, void>;

const previewRows = 20;
const previewColumns = 12;

/** Opens a file of features: its first block says what can be expected of the rest. */
export async function featureSource(
  file: RowFile,
  format: RowFormat,
  read: FeatureBlocks,
): Promise<OpenedRows> {
  const blocks = read(file, () => undefined);
  const first = await blocks.next();
  if (first.done === true) {
    return first.value === null
      ? refused('no-features')
      : { kind: 'problem', problem: first.value };
  }
  await blocks.return(null);
  const untimed: FeatureLayout = { kind: 'features', time: null, isSwapped: false };
  const { columns, rowCount, setAside } = readFeatureBlock(first.value, untimed);
  if (rowCount === 0 && setAside.every(({ reason }) => reason === 'not-a-feature')) {
    // JSON of other things may have lists like those of GeoJSON.
    return refused(format === 'geojson' || format === 'ndjson' ? 'other-json' : 'no-features');
  }
  const layout: FeatureLayout = { ...untimed, time: featureTime(first.value, columns) };
  const shown = columns.slice(0, previewColumns);
  const rows = featureCells(first.value, shown).slice(0, previewRows);
  const source: RowSource = {
    ...{ format, layout, isSure: true, preview: { columns: shown, rows } },
    blocks: (onread) => read(file, onread),
  };
  return { kind: 'source', source };
}
