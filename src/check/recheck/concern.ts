import type { Document } from '#src/lib/document.ts';
import { danglingReference } from '#src/lib/rules/references/dangling-reference.ts';
import type { Changes } from './changes.ts';
import type { Snapshot } from './snapshot.ts';
import type { World } from './world.ts';

/**
 * Whether a change may matter to files that are not near to it: a draft that is published or withdrawn, another name
 * of an organization, which any text may have, another set of identifiers while a reference leads nowhere, or a list
 * that a text links to.
 */
export function concernsAll(
  { files, kept, raw, toLists }: Snapshot,
  { changed }: Changes,
  { judged }: World,
): boolean {
  const former = new Map(kept.map((document) => [document.file, document]));
  const isMisled = raw.some(
    ({ rule, place }) => rule === danglingReference.id && !judged.has(place.file),
  );
  if (toLists.some((file) => !changed.has(file))) return true;
  return [...changed].some(([file, read]) => {
    const document = read && 'document' in read ? read.document : null;
    const known = files.of(file);
    const isKnown = known !== undefined && known.digest !== '';
    if (isKnown !== (document !== null) && isMisled) return true;
    if (isKnown && document && known.isDraft !== (document.data['draft'] === true)) return true;
    return namesOf(former.get(file)) !== namesOf(document);
  });
}

/** All that a text is compared with; empty for what is no organization. */
function namesOf(document: Document | null | undefined): string {
  if (document?.collection !== 'organizations') return '';
  return JSON.stringify(document.data['names'] ?? []);
}
