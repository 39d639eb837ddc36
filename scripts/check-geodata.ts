import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGeodata } from './check-geodata/check-geodata.ts';
import { geodataFolder } from './check-geodata/paths.ts';
import { problemLine } from './check-geodata/problem.ts';

function readTexts(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function readCases(folder: string): Record<string, Record<string, string>> {
  if (!existsSync(folder)) return {};
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return Object.fromEntries(folders.map(({ name }) => [name, readTexts(join(folder, name))]));
}

const { checked, problems } = checkGeodata({
  cases: readCases(join(geodataFolder, 'cases')),
  borders: readTexts(join(geodataFolder, 'borders')),
  basemap: readTexts(join(geodataFolder, 'basemap')),
  schema: readTexts(join(geodataFolder, 'schema')),
});

for (const line of checked) console.log(line);
for (const problem of problems) console.error(problemLine(problem));
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
}
