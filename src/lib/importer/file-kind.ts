import type { ImportProblem } from './import-issue.ts';

/** What a text is by its beginning, or why it is nothing that can be read. */
export type FileKind =
  'json' | 'xml' | 'text' | (ImportProblem & ('empty-file' | 'binary' | 'html'));

const looked = 4096;

/** A twentieth of the characters: text in another encoding, packed files and pictures have far more. */
const mostStrange = 0.05;

/** Tells what kind of text a file holds, from what stands in it and not from its name. */
export function fileKind(text: string): FileKind {
  const start = text.slice(0, looked);
  if (text.trim() === '') return 'empty-file';
  const strange = start.match(/[^\P{Cc}\t-\r]|\ufffd/gu)?.length ?? 0;
  if (strange > start.length * mostStrange) return 'binary';
  const begin = start.trimStart();
  if (/^(?:<!doctype html|<html|<head|<body)\b/i.test(begin)) return 'html';
  if (begin.startsWith('<')) return 'xml';
  return /^[{[]/.test(begin) ? 'json' : 'text';
}
