/** What `--help` prints. */
export const helpText = (borders: readonly string[]) => `Adds border distances to a list of places.

  npm run --silent distances -- [options] < in > out

Reads CSV, TSV and other delimited text, NDJSON and GeoJSON from standard input, told apart by what stands in it.
Writes the same rows in the same order with WGS 84 and sphere distance, nearest point, side, and nearest place.

  --border ID          border dataset: ${borders.join(', ')}
  --format FORMAT      csv or ndjson (GeoJSON features, one a line); else as the input
  --lat NAME --lon NAME   columns of latitude and longitude; else they are found
  --position NAME      one column that has both: coordinates, MGRS or well-known text
  --delimiter CHAR     , ; | or tab; else it is found
  --encoding LABEL     such as windows-1256; else it is found
  --decimal-comma      numbers have a comma before their decimals
  --columns A,B,…      names of the columns, where the input does not begin with them
  --no-heading-out     leave the heading of CSV out
  --swap               latitude and longitude stand in each other's place
  --jobs N             threads; else one for each core
  --set-aside FILE     write rows that could not be used to this file, as CSV
  --help

Exit status: 0; 1 if rows were set aside (what and why is on standard error); 2 for input or options that cannot be
used; 3 if something else went wrong. docs/distances.md tells more.
`;
