import type { CoordinatesProblem } from '#lib/format/parsed-coordinates.ts';

/** What can be wrong with a file of measurements, or with a part of it. */
export type ImportProblem = FileProblem | CoordinatesProblem;

/** The same without what makes a text no coordinates. */
export type FileProblem =
  /** The file as a whole. */
  | 'too-large'
  | 'empty-file'
  | 'binary'
  | 'html'
  | 'unknown-format'
  | 'malformed-json'
  | 'not-geojson'
  | 'malformed-xml'
  | 'not-kml'
  | 'malformed-table'
  | 'missing-column'
  | 'too-deep'
  | 'nothing-to-measure'
  | 'too-many-measurements'
  /** There are so many more problems as the text says. */
  | 'more-problems'
  /** One record of it. */
  | 'no-geometry'
  | 'unsupported-geometry'
  | 'holes-left-out'
  | 'too-many-points'
  | 'malformed-measurement'
  | 'newer-measurement'
  /** The points of the measurement kept with a record are not those drawn: the kept ones were taken. */
  | 'drawn-elsewhere'
  /** The rows of a table are not the points of the measurement kept with them: the rows were taken. */
  | 'rows-changed'
  /** One position or row. */
  | 'too-many-cells'
  | 'not-a-position'
  | 'perhaps-swapped'
  | RowFileProblem
  | FeatureProblem
  | TableProblem;

/** What a file proves to be that is no list of rows. */
export type RowFileProblem =
  | 'spreadsheet'
  | 'shapefile'
  | 'other-zip'
  | 'packed'
  | 'pdf'
  | 'picture'
  | 'database'
  | 'other-binary'
  | 'other-json'
  | 'other-xml';

/** What can be wrong with a file of features, or with one of them. */
export type FeatureProblem =
  /** The file as a whole, or the rest of it. */
  | 'cut-off'
  | 'no-features'
  | 'only-links'
  | 'entities'
  | 'broken-zip'
  | 'locked-zip'
  | 'zip-bomb'
  | 'topology-too-large'
  | 'broken-topology'
  | 'broken-flatgeobuf'
  /** One record of it. */
  | 'not-a-feature'
  | 'feature-too-large'
  | 'too-few-positions';

/** What can be wrong with a reader's own table, or with a row of it. */
export type TableProblem = 'heading-only' | 'single-column' | 'row-too-long' | 'malformed-wkt';

/** Something in a file that was not read, or not as it stands there. */
export interface ImportIssue {
  /** Of the file, counted from 1; null where lines say nothing. */
  readonly line: number | null;
  /** Feature, placemark or row of a table, counted from 1; null for the whole file and for plain lists. */
  readonly record: number | null;
  /** Column of a table or part of a record. */
  readonly field: string | null;
  readonly reason: ImportProblem;
  /** What stands there, shortened; for `more-problems` and `too-many-…` how many. Empty where nothing helps. */
  readonly text: string;
}

/** Where something stands in a file. */
export type ImportPlace = Partial<Pick<ImportIssue, 'line' | 'record' | 'field'>>;

/** More than anybody reads. */
const mostIssues = 100;

const longestText = 80;

export interface IssueLog {
  readonly report: (reason: ImportProblem, place?: ImportPlace, text?: string) => void;
  /** All that was reported, but only so many that somebody may read them. */
  readonly issues: () => ImportIssue[];
}

/** Collects the issues of one file. */
export function issueLog(): IssueLog {
  const listed: ImportIssue[] = [];
  let others = 0;
  return {
    report: (reason, { line = null, record = null, field = null } = {}, text = '') => {
      if (listed.length >= mostIssues) others += 1;
      else listed.push({ line, record, field, reason, text: shortenedText(text) });
    },
    issues: () => (others === 0 ? listed : [...listed, moreProblems(others)]),
  };
}

const moreProblems = (count: number): ImportIssue => ({
  ...{ line: null, record: null, field: null },
  ...{ reason: 'more-problems', text: String(count) },
});

/** At most 80 characters of a text. */
export function shortenedText(text: string): string {
  const plain = text.slice(0, longestText + 1).trim();
  return plain.length > longestText
    ? `${plain.slice(0, longestText - 1).toWellFormed()}…`
    : plain.toWellFormed();
}
