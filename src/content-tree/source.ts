import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#src/lib/problem.ts';
import { readingProblem } from '#src/lib/rules/form/reading.ts';
import { digest } from './digest.ts';
import { splitFrontmatter, type Parts } from './frontmatter.ts';
import { positionAt } from './position.ts';

/** A file as text, taken into its two parts; nothing in it is understood yet. */
export interface SourceFile extends Parts {
  readonly file: string;
  /** The whole text, a byte order mark included. */
  readonly source: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly digest: string;
}

/** No text of an archive is longer, and Markdown made to be slow takes minutes beyond it. */
const LARGEST = 500_000;

const FATAL = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads one file; what is no text with frontmatter is a problem with its place. */
export function readSource(root: string, file: string): SourceFile | Problem {
  const read = readBytes(path.join(root, file));
  return typeof read === 'string' ? readingProblem(read, { file }) : toSource(file, read);
}

/** The bytes of a file, wherever they come from, as a source. */
export function toSource(file: string, bytes: Buffer): SourceFile | Problem {
  const source = decode(bytes);
  if (source === null) return notText(file, LENIENT.decode(bytes));
  const parts = file.endsWith('.yaml')
    ? { yaml: source, yamlOffset: 0, body: '', bodyOffset: source.length }
    : splitFrontmatter(source);
  if (!parts) return readingProblem('no-frontmatter', { file, position: { line: 1, column: 1 } });
  return { file, source, digest: digest(bytes), ...parts };
}

function readBytes(file: string): Buffer | 'too-large' | 'unreadable-file' {
  try {
    const bytes = readFileSync(file);
    return bytes.length > LARGEST ? 'too-large' : bytes;
  } catch {
    return 'unreadable-file';
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = FATAL.decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Points at the first byte that is no text. */
function notText(file: string, lenient: string): Problem {
  const first = lenient.search(/[\0\uFFFD]/u);
  return readingProblem('not-utf8', { file, position: positionAt(lenient, Math.max(0, first)) });
}
