import { digest } from '#src/content-tree/digest.ts';
import type { Document } from '#src/lib/document.ts';
import type { Extract } from '#src/lib/rules/extract.ts';
import type { Rest } from '#src/lib/rules/subject.ts';
import type { CheckCache, KnownJudgement } from './cache.ts';
import { keyOf, type Memory } from './memory.ts';
import { openText } from './text-file.ts';

/** Documents with the judgements of those that have been judged. */
export interface Judged {
  readonly contentDir: string;
  /** Sorted by path. */
  readonly documents: readonly Document[];
  /** By file. */
  readonly judgements: ReadonlyMap<string, KnownJudgement>;
}

/** What rules have found and noted earlier. */
export type Earlier = Pick<CheckCache, 'findings' | 'notes'>;

/** How rules come to the texts, or to what they need to know of them. */
export function textsOf(
  { contentDir, documents, judgements }: Judged,
  { extracts }: Memory,
  earlier?: Earlier,
): Pick<Rest, 'text' | 'extracted' | 'remember' | 'noted' | 'note'> {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const text = openText(contentDir, documents);
  return {
    text,
    extracted: <T>({ id, take }: Extract<T>, file: string) => {
      if (!judgements.get(file)?.taken.includes(id)) return null;
      const known = extracts.get(keyOf(id, file), byFile.get(file)?.digest ?? '');
      if (known !== undefined) return known as T;
      const subject = text(file);
      return subject && take(subject);
    },
    remember: ({ rule, file, seen }, find) => {
      if (!earlier) return find();
      const { findings } = earlier;
      const [key, stamp] = [keyOf(rule, file), digest(seen.join(' '))];
      const known = findings.get(key, stamp);
      if (known) return known;
      const found = Array.from(find());
      findings.set(key, stamp, found);
      return found;
    },
    noted: (rule) => earlier?.notes.get(rule, '') ?? null,
    note(rule, value) {
      const json = JSON.stringify(value);
      if (earlier && JSON.stringify(earlier.notes.get(rule, '')) !== json)
        earlier.notes.put(rule, '', json);
    },
  };
}
