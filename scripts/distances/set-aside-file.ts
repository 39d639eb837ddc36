import { open } from 'node:fs/promises';
import { csvCell } from '../../src/lib/exporter/csv-cell.ts';
import type { SetAsideRow } from '../../src/lib/importer/rows/row-block.ts';
import { problemText } from './problem-text.ts';

export interface SetAsideFile {
  add(rows: readonly SetAsideRow[]): Promise<void>;
  close(): Promise<void>;
}

/** A file for what is set aside, as CSV: line, column, reason and what stands there. @throws what the system says. */
export async function setAsideFile(path: string): Promise<SetAsideFile> {
  const file = await open(path, 'w');
  await file.write('line,column,reason,text\r\n');
  return {
    add: async (rows) => {
      if (rows.length === 0) return;
      let text = '';
      for (const { line, column, reason, text: piece } of rows) {
        const sentence = await problemText({ line: null, reason, text: piece });
        text += `${line ?? ''},${csvCell(column ?? '')},${csvCell(sentence)},${csvCell(piece)}\r\n`;
      }
      await file.write(text);
    },
    close: () => file.close(),
  };
}
