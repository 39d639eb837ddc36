import { z } from 'zod';
import { readJsonText } from './json-text.ts';
import { fileProblem, type Problem } from './problem.ts';

const registrySchema = z.array(z.object({ id: z.string(), file: z.string() }));

/** Checks that the registry and the border files beside it name each other, and reads the borders' ids. */
export function checkBorderRegistry(
  path: string,
  texts: Readonly<Record<string, string>>,
): { readonly ids: readonly string[]; readonly problems: readonly Problem[] } {
  const name = 'borders.json';
  const text = texts[name];
  if (text === undefined) {
    return { ids: [], problems: [fileProblem(`${path}/${name}`, 'is missing')] };
  }
  const read = readJsonText(text);
  const result = registrySchema.safeParse(read.kind === 'value' ? read.value : undefined);
  if (!result.success) {
    return { ids: [], problems: [fileProblem(`${path}/${name}`, 'is no list of borders')] };
  }
  const named = result.data.map(({ file }) => file);
  const absent = named.filter((file) => !Object.hasOwn(texts, file));
  const unnamed = Object.keys(texts).filter(
    (file) => file.endsWith('.geojson') && !named.includes(file),
  );
  return {
    ids: result.data.map(({ id }) => id),
    problems: [
      ...absent.map((file) => fileProblem(`${path}/${name}`, `names ${file}, which is not there`)),
      ...unnamed.map((file) => fileProblem(`${path}/${file}`, `is not named in ${name}`)),
    ],
  };
}
