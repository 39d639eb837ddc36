/**
 * Names that differ: a second `date` becomes `date (2)`, and what has no name is called by its number, from 1,
 * which is the same in every language.
 */
export function columnNames(heading: readonly string[]): string[] {
  const taken = new Set<string>();
  return heading.map((cell, index) => {
    const name = nameOf(cell, index);
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

const longestName = 200;

function nameOf(cell: string, index: number): string {
  const name = cell.replace(/\s+/g, ' ').trim().slice(0, longestName).toWellFormed();
  return name === '' ? String(index + 1) : name;
}
