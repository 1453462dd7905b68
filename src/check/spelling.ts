import path from 'node:path';
import type { Problem } from '#src/lib/problem.ts';
import type { Records } from '#src/lib/records/records.ts';
import { checkSpelling, type SpellingOptions } from '#src/spelling/spelling.ts';
import { WORDS_FILE } from '#src/spelling/word-list.ts';
import type { Collected } from './collection.ts';
import { revisionOf } from './revision.ts';
import { openText } from './text-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Everything that decides which words are right, the archive's own list apart. */
const SPELLING = ['src/spelling', 'src/lib', 'package-lock.json'];

/** What is misspelt in the content; `null` where cspell is not installed. */
export function spellingProblems(
  contentDir: string,
  { tree, reading }: Collected,
  cacheDir: string,
): Promise<Problem[] | null> {
  const open = openText(contentDir, tree.documents);
  const files = tree.documents.map(({ file, digest }) => ({
    file,
    digest,
    open: () => open(file),
  }));
  return checkSpelling(files, {
    cacheDir: path.join(cacheDir, 'check'),
    list: path.join(contentDir, WORDS_FILE),
    names: namesIn(reading.records),
    revision: revisionOf(ROOT, SPELLING, [process.version]),
  });
}

/** How the texts of sources are looked at, apart from what the check keeps of the content. */
export const sourceSpelling = (contentDir: string, cacheDir: string): SpellingOptions => ({
  cacheDir: path.join(cacheDir, 'import'),
  list: path.join(contentDir, WORDS_FILE),
  names: [],
  revision: revisionOf(ROOT, SPELLING, [process.version]),
});

/** Names of organizations, codes, persons and places. */
function namesIn({ organizations, taxonomies, events, agreements }: Records): string[] {
  const localized = [
    ...Object.values(taxonomies).flatMap((terms) =>
      [...terms.values()].flatMap(({ name, short }) => [name, short]),
    ),
    ...events.flatMap(({ participants, place }) => [
      place,
      ...participants.map(({ text }) => text),
    ]),
    ...agreements.flatMap(({ places }) => places),
  ];
  return [
    ...organizations.flatMap(({ names }) => names.map(({ text }) => text)),
    ...localized.flatMap((text) => Object.values(text ?? {})),
  ];
}
