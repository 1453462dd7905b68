import { readNow, reopen } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import { judgementOf } from '../collection.ts';
import type { Memory } from '../memory.ts';
import type { Judged } from '../texts.ts';
import type { Changes } from './changes.ts';
import type { Snapshot } from './snapshot.ts';
import type { World } from './world.ts';

/** The documents of a world and all that are kept, with judgements of what is to be judged; `null` when a file changes meanwhile. */
export function documentsOf(
  contentDir: string,
  {
    snapshot,
    changes,
    world,
  }: { readonly snapshot: Snapshot; readonly changes: Changes; readonly world: World },
  memory: Memory,
): Judged | null {
  const kept = new Map(snapshot.kept.map((document) => [document.file, document]));
  const documents: Document[] = [];
  for (const file of changes.files) {
    const known = changes.changed.has(file) ? undefined : kept.get(file);
    if (known) documents.push(known);
    else if (world.files.has(file) || changes.changed.has(file)) {
      const read = changes.changed.get(file) ?? readNow(contentDir, file);
      if (!('document' in read)) continue;
      const { document } = read;
      if (!changes.changed.has(file) && document.digest !== snapshot.files.of(file)?.digest)
        return null;
      documents.push(document);
    }
  }
  const judged = documents.filter(({ file }) => world.judged.has(file));
  const judgements = new Map(
    judged.flatMap((document) => {
      const judgement = judgementOf(document, () => reopen(contentDir, document), memory);
      return judgement ? [[document.file, judgement] as const] : [];
    }),
  );
  return judgements.size < judged.length ? null : { contentDir, documents, judgements };
}
