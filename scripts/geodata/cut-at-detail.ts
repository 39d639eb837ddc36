import { boxOption, detailBox, regionBox } from './region.ts';
import { runMapshaper } from './tools.ts';

export interface CutOptions {
  readonly source: string;
  readonly target: string;
  /** mapshaper commands that choose features before the cut. */
  readonly select?: readonly string[];
  readonly intervalMetres: number;
  readonly insideOnly: boolean;
}

/**
 * Clips a layer of the work folder to the region, splits it along the detail box into features with the
 * property `inside`, and simplifies it. Both files are cut before they are simplified, so the points on the
 * box are the same in both.
 */
export function cutAtDetail(options: CutOptions): void {
  const { source, target, select = [], intervalMetres, insideOnly } = options;
  runMapshaper([
    ...['-i', source, 'name=all', ...select, '-clip', boxOption(regionBox)],
    ...['-clip', 'target=all', '+', 'name=inside', boxOption(detailBox)],
    ...['-each', 'target=inside', 'inside = true'],
    ...['-erase', 'target=all', '+', 'name=outside', boxOption(detailBox)],
    ...['-each', 'target=outside', 'inside = false'],
    ...['-merge-layers', 'target=inside,outside', 'name=cut', 'force'],
    ...['-simplify', 'dp', `interval=${intervalMetres}`, 'keep-shapes'],
    ...(insideOnly ? ['-filter', 'inside'] : []),
    ...['-o', target, 'target=cut', 'format=geojson', 'precision=0.00001', 'force'],
  ]);
}
