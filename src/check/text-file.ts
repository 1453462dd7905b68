import { createRequire } from 'node:module';
import { readSource, type SourceFile } from '#src/content-tree/source.ts';
import { yamlPlaces } from '#src/content-tree/yaml-places.ts';
import type { Document } from '#src/lib/document.ts';
import type { TextSubject } from '#src/lib/rules/text/rule.ts';
import { toTextSubject, type TextFile } from '#src/lib/rules/text/subject.ts';

type BodyTrees = typeof import('#src/lib/rules/text/body-tree.ts');

const require = createRequire(import.meta.url);

/** To load the parsers of Markdown takes longer than to check a small change, and most bodies need none. */
const bodyTree: TextFile['bodyTree'] = (body, isMdx) =>
  (require('#src/lib/rules/text/body-tree.ts') as BodyTrees).bodyTree(body, isMdx);

/** A file as the rules of its text take it; its YAML is parsed with places only when one of them is asked for. */
export function toTextFile(
  document: Document,
  { source, bodyOffset, yaml, yamlOffset }: SourceFile,
): TextFile {
  const places = yamlPlaces(yaml);
  return {
    document,
    source,
    bodyOffset,
    bodyTree,
    valueOffset: (path, index) => yamlOffset + (places.offsetIn(path, index) ?? 0),
  };
}

/** Opens texts of documents again; `null` for one that has changed since it was read. */
export function openText(
  contentDir: string,
  documents: readonly Document[],
): (file: string) => TextSubject | null {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return (file) => {
    const document = byFile.get(file);
    const source = document && readSource(contentDir, file);
    if (!source || 'rule' in source || source.digest !== document.digest) return null;
    return toTextSubject(toTextFile(document, source));
  };
}
