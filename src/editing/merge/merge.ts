import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { Document } from '#src/lib/document.ts';
import type { Changes } from '../changes.ts';
import { addressOf, factsOf, filesOf, type RecordName } from '../record.ts';
import { REDIRECTS_FILE, withRedirect } from '../redirects.ts';
import { isPublished, movedMentions, renamedFile, type Content } from '../rename.ts';
import { mergeFacts, type Conflict } from './facts.ts';
import { keepPartyName } from './party-name.ts';
import { twinsOf, type Twin } from './twins.ts';

/** Which record goes, which stays, and of which differing facts the one that goes gives way. */
export interface Wish {
  readonly from: RecordName;
  readonly into: RecordName;
  readonly discard: readonly string[];
}

/** The merge, or why there is none yet. */
export interface Merge {
  /** Makes one record of two; only for use when nothing stands against it. */
  readonly changes: Changes;
  /** Facts that differ and that nobody has decided. */
  readonly conflicts: readonly Conflict[];
  /** Facts of the record that goes, given up as the editor wished. */
  readonly discarded: readonly Conflict[];
  readonly twins: readonly Twin[];
}

/**
 * Brings two records together. What one of them alone knows is kept, every mention and the address go over, and
 * parties keep the name by which their source calls them. @throws a sentence when the wish makes no sense.
 */
export function mergeRecords(content: Content, wish: Wish): Merge {
  const { tree, reading } = content;
  const { from, into } = wish;
  refuseNonsense(content, wish);
  const changes = new Map<string, string | null>();
  for (const [file, text] of movedMentions(content, { from, id: into.id })) {
    changes.set(file, withPartyNames(content, wish, { file, text }));
  }
  const texts = { of: (file: string) => readFileSync(path.join(tree.root, file), 'utf8') };
  const facts = mergeFiles(factsOf(tree.documents, from), factsOf(tree.documents, into), {
    of: (file) => changes.get(file) ?? texts.of(file),
  });
  const translations = mergeTranslations(content, wish, texts.of);
  for (const [file, text] of [...facts.changes, ...translations.changes]) changes.set(file, text);
  if (isPublished(factsOf(tree.documents, from))) {
    const redirect = { from: addressOf(from), to: addressOf(into) };
    changes.set(REDIRECTS_FILE, withRedirect(tree.root, redirect));
  }
  const all = [...facts.conflicts, ...translations.conflicts];
  const isDiscarded = ({ field }: Conflict) => wish.discard.some((name) => covers(name, field));
  refuseUnused(wish.discard, all);
  return {
    changes,
    conflicts: all.filter((conflict) => !isDiscarded(conflict)),
    discarded: all.filter(isDiscarded),
    twins: twinsOf({ documents: tree.documents, references: reading.references }, from, into),
  };
}

interface Part {
  readonly changes: readonly (readonly [file: string, text: string | null])[];
  readonly conflicts: readonly Conflict[];
}

interface Texts {
  readonly of: (file: string) => string;
}

function mergeFiles(from: Document, into: Document, { of }: Texts): Part {
  const text = of(into.file);
  const [source, target] = [splitFrontmatter(of(from.file)), splitFrontmatter(text)];
  if (!source || !target) throw new Error('A record without frontmatter was typed.');
  const { yaml, conflicts } = mergeFacts(target.yaml, source.yaml, from.id);
  const [own, other] = [target.body.trim(), source.body.trim()];
  const differ = own !== '' && other !== '' && own !== other;
  const { yamlOffset, bodyOffset } = target;
  const opening = text.slice(0, yamlOffset);
  const closing = text.slice(yamlOffset + target.yaml.length, bodyOffset);
  return {
    changes: [
      [from.file, null],
      [into.file, opening + yaml + closing + (own === '' ? source.body : target.body)],
    ],
    conflicts: differ ? [...conflicts, { field: 'text', into: own, from: other }] : conflicts,
  };
}

/** Files of a release in other languages go over where the release that stays has none. */
function mergeTranslations({ tree }: Content, { from, into }: Wish, read: Texts['of']): Part {
  const translations = filesOf(tree.documents, from).filter(({ data }) => 'translator' in data);
  const own = filesOf(tree.documents, into);
  const parts = translations.map(({ file, locale }): Part => {
    const rival = own.find((document) => document.locale === locale);
    if (!rival) {
      const target = path.posix.join(
        path.posix.dirname(factsOf(tree.documents, into).file),
        renamedFile(path.posix.basename(file), into.id),
      );
      return {
        changes: [
          [file, null],
          [target, read(file)],
        ],
        conflicts: [],
      };
    }
    const field = `translation.${locale ?? ''}`;
    return {
      changes: [[file, null]],
      conflicts: [{ field, into: read(rival.file), from: read(file) }],
    };
  });
  return {
    changes: parts.flatMap(({ changes }) => changes),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

function withPartyNames(
  { reading: { records } }: Content,
  wish: Wish,
  { file, text }: { readonly file: string; readonly text: string },
): string {
  const [from, into] = [wish.from, wish.into].map((name) =>
    name.collection === 'organizations'
      ? records.organizations.find(({ id }) => id === name.id)
      : undefined,
  );
  const agreement = records.agreements.find(({ body }) => body.file === file);
  return from && into && agreement ? keepPartyName(text, agreement.language, { from, into }) : text;
}

const covers = (name: string, field: string): boolean =>
  name === field || field.startsWith(`${name}.`);

function refuseUnused(discard: readonly string[], conflicts: readonly Conflict[]): void {
  const unused = discard.find((name) => !conflicts.some(({ field }) => covers(name, field)));
  if (unused === undefined) return;
  throw new Error(`--discard ${unused}: в этом поле записи не расходятся, отбрасывать нечего.`);
}

function refuseNonsense({ reading, tree }: Content, { from, into }: Wish): void {
  if (from.collection !== into.collection) {
    throw new Error(
      `Нельзя объединить записи разных видов: ${from.collection} и ${into.collection}.`,
    );
  }
  if (from.id === into.id) throw new Error('Это одна и та же запись.');
  const crossed = [
    [factsOf(tree.documents, from).file, into],
    [factsOf(tree.documents, into).file, from],
  ] as const;
  for (const [file, name] of crossed) {
    const own = reading.references.find((entry) => entry.file === file)?.references ?? [];
    const found = own.find(({ to, id }) => to === name.collection && id === name.id);
    if (!found) continue;
    throw new Error(
      `${file}: поле ${found.path.join('.')} называет «${name.id}»: запись ссылалась бы на саму себя. ` +
        'Сначала уберите эту ссылку.',
    );
  }
}
