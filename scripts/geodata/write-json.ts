import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes JSON in one line, with a final line break; same value, same bytes. */
export function writeCompactJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}

/** Writes JSON for people to read, indented by two spaces. */
export function writeReadableJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
