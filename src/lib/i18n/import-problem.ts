import { formatNumber } from '#lib/format/number.ts';
import type { FileProblem, ImportIssue, ImportProblem } from '#lib/importer/import-issue.ts';
import { maxImportedMeasurements } from '#lib/importer/measurement-collector.ts';
import { maxMeasurePoints } from '#lib/measure/model/measurement.ts';
import { coordinatesProblemText } from './coordinates-problem.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** A sentence on what could not be read of a file, and where. */
export function importProblemText(issue: ImportIssue): string {
  const { line, record, reason } = issue;
  const problem = sentenceOf(issue);
  // A column that is missing is in the sentence, and stands in no line.
  if (reason === 'missing-column') return problem;
  const field = fieldName(issue);
  if (line !== null) {
    return field === null
      ? m.import_at_line({ line, problem })
      : m.import_at_line_field({ line, field, problem });
  }
  if (record === null) return problem;
  return field === null
    ? m.import_at_record({ record, problem })
    : m.import_at_record_field({ record, field, problem });
}

type Sentence = (issue: ImportIssue) => string;

const sentences: Readonly<Record<FileProblem | 'empty', Sentence>> = {
  'too-large': () => m.import_too_large(),
  'empty-file': () => m.import_empty_file(),
  binary: () => m.import_binary(),
  html: () => m.import_html(),
  'unknown-format': () => m.import_unknown_format(),
  'malformed-json': () => m.import_malformed_json(),
  'not-geojson': () => m.import_not_geojson(),
  'malformed-xml': () => m.import_malformed_xml(),
  'not-kml': () => m.import_not_kml(),
  'malformed-table': () => m.import_malformed_table(),
  'missing-column': (issue) => {
    const field = fieldName(issue);
    return field === null ? m.import_missing_columns() : m.import_missing_column({ field });
  },
  'too-deep': () => m.import_too_deep(),
  'nothing-to-measure': () => m.import_nothing(),
  'too-many-measurements': ({ text }) => {
    const most = shown(maxImportedMeasurements);
    return text === '1'
      ? m.import_too_many_measurements_one({ most })
      : m.import_too_many_measurements({ count: shown(Number(text)), most });
  },
  'more-problems': ({ text }) =>
    text === '1'
      ? m.import_more_problems_one()
      : m.import_more_problems({ count: shown(Number(text)) }),
  'no-geometry': () => m.import_no_geometry(),
  'unsupported-geometry': () => m.import_unsupported_geometry(),
  'holes-left-out': ({ text }) =>
    text === '1' ? m.import_holes_one() : m.import_holes({ count: shown(Number(text)) }),
  'too-many-points': () => m.import_too_many_points({ most: shown(maxMeasurePoints) }),
  'malformed-measurement': () => m.import_malformed_measurement(),
  'newer-measurement': () => m.import_newer_measurement(),
  'drawn-elsewhere': () => m.import_drawn_elsewhere(),
  'rows-changed': () => m.import_rows_changed(),
  'too-many-cells': () => m.import_too_many_cells(),
  'not-a-position': () => m.import_not_a_position(),
  'perhaps-swapped': () => m.import_swapped(),
  'heading-only': () => m.import_heading_only(),
  'single-column': () => m.import_single_column(),
  'row-too-long': () => m.import_row_too_long(),
  'malformed-wkt': () => m.import_malformed_wkt(),
  empty: () => m.import_empty_cell(),
  spreadsheet: () => m.import_spreadsheet(),
  shapefile: () => m.import_shapefile(),
  'other-zip': () => m.import_other_zip(),
  packed: () => m.import_packed(),
  pdf: () => m.import_pdf(),
  picture: () => m.import_picture(),
  database: () => m.import_database(),
  'other-binary': () => m.import_other_binary(),
  'other-json': () => m.import_other_json(),
  'other-xml': () => m.import_other_xml(),
  'cut-off': () => m.import_cut_off(),
  'no-features': () => m.import_no_features(),
  'only-links': () => m.import_only_links(),
  entities: () => m.import_entities(),
  'broken-zip': () => m.import_broken_zip(),
  'locked-zip': () => m.import_locked_zip(),
  'zip-bomb': () => m.import_zip_bomb(),
  'topology-too-large': () => m.import_topology_too_large(),
  'broken-topology': () => m.import_broken_topology(),
  'broken-flatgeobuf': () => m.import_broken_flatgeobuf(),
  'not-a-feature': () => m.import_not_a_feature(),
  'feature-too-large': () => m.import_feature_too_large(),
  'too-few-positions': () => m.import_too_few_positions(),
};

function sentenceOf(issue: ImportIssue): string {
  const { reason } = issue;
  return isFileProblem(reason)
    ? sentences[reason](issue)
    : coordinatesProblemText({ kind: 'invalid', reason });
}

const isFileProblem = (reason: ImportProblem): reason is FileProblem | 'empty' =>
  reason in sentences;

/** A column of a table, or the number of a position as people count them. */
function fieldName({ field }: ImportIssue): string | null {
  if (field === 'latitude') return m.import_latitude();
  if (field === 'longitude') return m.import_longitude();
  const [, index] = /^coordinates\[(\d+)\]$/.exec(field ?? '') ?? [];
  return index === undefined ? field : m.import_position({ number: Number(index) + 1 });
}

const shown = (count: number) => formatNumber(count, currentLocale());
