import { chmodSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toDocument } from '#src/content-tree/document.ts';
import { readSource, type SourceFile } from '#src/content-tree/source.ts';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { Fix } from '#src/lib/problem.ts';
import { withFixes } from '#src/lib/rules/fix.ts';
import { toTextSubject } from '#src/lib/rules/text/subject.ts';
import type { Inspection } from './inspection.ts';
import { toTextFile } from './text-file.ts';

/** A fix may uncover another; a pair that undoes each other ends here. */
const MOST_ROUNDS = 5;

/** Mends what is safe to mend, file by file, until nothing is left; returns what is left and the number of changes. */
export async function mend<T extends Pick<Inspection, 'problems'>>(
  contentDir: string,
  inspectAgain: () => Promise<T>,
): Promise<{ readonly inspection: T; readonly changes: number }> {
  let inspection = await inspectAgain();
  let changes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = Map.groupBy(
      inspection.problems.filter(({ fix }) => fix !== undefined),
      ({ place }) => place.file,
    );
    let made = 0;
    for (const [file, problems] of fixes) {
      made += mendFile(
        contentDir,
        file,
        problems.flatMap(({ fix }) => fix ?? []),
      );
    }
    if (made === 0) break;
    changes += made;
    inspection = await inspectAgain();
  }
  return { inspection, changes };
}

/** Number of changes made: none to a file that would lose a name or could not be read afterwards. */
function mendFile(contentDir: string, file: string, fixes: readonly Fix[]): number {
  const source = readSource(contentDir, file);
  if ('rule' in source) return 0;
  const { text, made } = withFixes(source.source, fixes);
  const names = namesOf(source);
  const parts = file.endsWith('.yaml')
    ? { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length }
    : splitFrontmatter(text);
  if (!parts || names === null || namesOf({ ...source, source: text, ...parts }) !== names)
    return 0;
  replaceFile(path.join(contentDir, file), text);
  return made;
}

/** The names in the fields of a file, to be compared; `null` when the file cannot be read. */
function namesOf(source: SourceFile): string | null {
  const document = toDocument(source);
  if (Array.isArray(document)) return null;
  const { prose } = toTextSubject(toTextFile(document, source));
  return JSON.stringify(prose.filter(({ name }) => name).map(({ text, path }) => [path, text]));
}

/** In one step, so that nobody finds half a file. */
function replaceFile(file: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  writeFileSync(temporary, text);
  chmodSync(temporary, statSync(file).mode);
  renameSync(temporary, file);
}
