import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { listFolder } from '#src/content-tree/folder.ts';
import { BLOCK } from '../facts/event.ts';
import { INDICATORS, UNITS, type NewTerm } from '../facts/indicator.ts';
import { seriesBefore } from '../facts/series.ts';
import type { ContentFile } from './file.ts';

/** Terms that the code lists of the archive do not have. */
const NEW_TERMS: Readonly<Record<string, readonly NewTerm[]>> = {
  'taxonomies/indicators.yaml': INDICATORS,
  'taxonomies/units.yaml': UNITS,
};
const SERIES = 'taxonomies/series.yaml';

/** Editorial pages and code lists of the archive, with what a corpus of a size adds to the lists. */
export function* sharedFiles(contentDir: string, size: number): Generator<ContentFile> {
  for (const file of listFolder(contentDir).files) {
    if (!/^(?:pages|taxonomies)\//u.test(file)) continue;
    const text = readFileSync(path.join(contentDir, file), 'utf8');
    if (file === SERIES) yield { path: file, text: seriesList(size) };
    else yield { path: file, text: extended(text, NEW_TERMS[file] ?? []) };
  }
}

function extended(text: string, terms: readonly NewTerm[]): string {
  if (terms.length === 0) return text;
  const document = parseDocument(text);
  for (const { id, name } of terms) document.addIn(['terms'], document.createNode({ id, name }));
  return document.toString();
}

function seriesList(size: number): string {
  const terms = seriesBefore(Math.ceil(size / BLOCK));
  return stringify({ terms: terms.map(({ id, name }) => ({ id, name: name() })) });
}
