import { checkBorderRegistry } from './check-border-registry.ts';
import { checkCaseFolder } from './check-case-folder.ts';
import { checkMapFile } from './check-map-file.ts';
import { checkMeasuredBorder } from './check-measured-border.ts';
import { checkSchemas } from './check-schemas.ts';
import { fileProblem, type Problem } from './problem.ts';

type Texts = Readonly<Record<string, string>>;

/** Texts of all files below `geodata/`, by folder and name. */
export interface Geodata {
  readonly cases: Readonly<Record<string, Texts>>;
  readonly borders: Texts;
  readonly basemap: Texts;
  readonly schema: Texts;
}

export interface GeodataCheck {
  /** What was checked, in one line each. */
  readonly checked: readonly string[];
  readonly problems: readonly Problem[];
}

const isMapFile = (name: string): boolean => /\.(geo|topo)?json$/.test(name);

function checkMapFiles(folder: string, texts: Texts): readonly Problem[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    isMapFile(name) ? checkMapFile(`${folder}/${name}`, text) : [],
  );
}

/** Checks everything below `geodata/`: every case, the schemas published for them, borders and basemap. */
export function checkGeodata({ cases, borders, basemap, schema }: Geodata): GeodataCheck {
  const checked: string[] = [];
  const problems: Problem[] = [];
  const registry = checkBorderRegistry('geodata/borders', borders);
  if (Object.keys(cases).length === 0) {
    problems.push(fileProblem('geodata/cases', 'holds no case'));
  }
  for (const [slug, texts] of Object.entries(cases)) {
    const path = `geodata/cases/${slug}`;
    const { case: theCase, problems: found } = checkCaseFolder(path, texts);
    const { places, events, claims, sources } = theCase;
    problems.push(...found, ...checkMeasuredBorder(path, theCase, registry.ids));
    checked.push(
      `${path}: ${places.length} places, ${events.length} events, ${claims.length} claims, ${sources.length} sources`,
    );
  }
  problems.push(
    ...checkSchemas('geodata/schema', schema),
    ...registry.problems,
    ...checkMapFiles('geodata/borders', borders),
    ...checkMapFiles('geodata/basemap', basemap),
  );
  checked.push(`geodata/schema: ${Object.keys(schema).length} files`);
  checked.push(`geodata/borders: ${registry.ids.length} borders`);
  checked.push(`geodata/basemap: ${Object.keys(basemap).filter(isMapFile).length} files`);
  return { checked, problems };
}
