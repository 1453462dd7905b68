import { identity, toDocument } from '#src/content-tree/document.ts';
import { readSource, toSource, type SourceFile } from '#src/content-tree/source.ts';
import type { Document } from '#src/lib/document.ts';
import type { RecordName } from '#src/lib/history/entry.ts';
import type { Git } from './git.ts';
import { factsOf, filesDigest, textsOf, versionsOf, type Version } from './version.ts';

/** What a record said at some time: enough to compare it with another. */
export interface Wording {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** The version of a record whose files have this digest, from the commits that touched it; `null` where none has. */
export function pastWording(git: Git, record: RecordName, files: string): Wording | null {
  const [collection = '', id = ''] = record.split('/');
  const paths = [`:(glob)${collection}/**/${id}.*`];
  for (const { id: commit } of git.commits(paths)) {
    const own = git.files(commit, collection).filter((file) => identity(file).id === id);
    const sources = sourcesIn(git, commit, own);
    const version = versionsOf([...sources.keys()]).get(record);
    if (version && filesDigest(version) === files) {
      return wording(version, (document) => sources.get(document)?.body ?? '');
    }
  }
  return null;
}

/** What the record says in the folder. @throws when a file has gone since it was read. */
export function wordingOf(contentDir: string, version: Version): Wording {
  return wording(version, ({ file }) => {
    const source = readSource(contentDir, file);
    if ('rule' in source) throw new Error(`${file}: ${source.message}`);
    return source.body;
  });
}

const wording = (version: Version, bodyOf: (document: Document) => string): Wording => ({
  facts: factsOf(version),
  texts: textsOf(version, bodyOf),
});

/** Documents of a commit with the files they come from; what cannot be read was never published. */
export function sourcesIn(
  git: Git,
  commit: string,
  files: readonly string[],
): Map<Document, SourceFile> {
  const sources = new Map<Document, SourceFile>();
  for (const file of files) {
    const source = toSource(file, git.read(commit, file));
    const document = 'rule' in source ? null : toDocument(source);
    if (document && !Array.isArray(document) && !('rule' in source)) sources.set(document, source);
  }
  return sources;
}
