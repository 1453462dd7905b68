import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCache } from '#src/content-tree/cache.ts';
import { digest } from '#src/content-tree/digest.ts';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import { toArchive, type Archive } from '#src/lib/graph/archive.ts';
import type { MentionEntry, MentionFinder } from '#src/lib/mentions/entry.ts';
import { openMatcher, type Mention } from '#src/lib/mentions/matcher.ts';
import { mentionEntries } from '#src/lib/mentions/names.ts';
import { newSieve } from '#src/lib/mentions/sieve.ts';
import type { Body } from '#src/lib/records/body.ts';
import type { Locale } from '#src/site.ts';
import type { Inspection } from '#src/check/inspection.ts';
import { openNameTable } from './name-table.ts';
import { openSieves } from './sieves.ts';
import type { Options } from './options.ts';
import { revisionOf } from '#src/check/revision.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What decides which names a text has, the archive's own names apart. */
const MATCHER = [
  'src/lib/mentions',
  'src/lib/name-stem.ts',
  'src/lib/kazakh-stem.ts',
  'src/lib/plain-letters.ts',
  'package-lock.json',
];

/**
 * The archive of a build: names in the bodies are found when a view asks for them, and kept by the digests of body
 * and names. `save` writes what was found.
 */
export function archiveOf(
  { records, history }: Pick<Inspection, 'records' | 'history'>,
  { contentDir, cacheDir }: Pick<Options, 'contentDir' | 'cacheDir'>,
): { readonly archive: Archive; readonly save: () => void } {
  const regions = new Set(
    records.agreements
      .filter(({ draft }) => !draft)
      .flatMap((agreement) => agreement.regions.map(({ code }) => code)),
  );
  const revision = revisionOf(ROOT, MATCHER, []);
  const finderIn = (locale: Locale): Finder => {
    const entries = mentionEntries(records, locale, (code) => regions.has(code));
    const folder = path.join(cacheDir, 'mentions', locale);
    return finderOf(entries, { folder, revision, contentDir, locale });
  };
  const finders = { ru: finderIn('ru'), kk: finderIn('kk'), en: finderIn('en') };
  return {
    archive: toArchive(records, history, (body, locale) => finders[locale].find(body, locale)),
    save() {
      for (const { save } of Object.values(finders)) save();
    },
  };
}

interface Finder {
  readonly find: MentionFinder;
  readonly save: () => void;
}

interface FinderOptions {
  readonly folder: string;
  /** Of the code that finds. */
  readonly revision: string;
  readonly contentDir: string;
  readonly locale: Locale;
}

function finderOf(
  entries: readonly MentionEntry[],
  { folder, revision, contentDir, locale }: FinderOptions,
): Finder {
  const matcher = openMatcher(entries, locale);
  const cache = openCache<readonly MentionEntry[]>(folder, revision);
  const sieves = openSieves(path.join(folder, 'sieves'), revision);
  const table = openNameTable(path.join(folder, 'names.json'), entries);
  const look = ({ file, digest: expected }: Body, former: readonly MentionEntry[] | undefined) => {
    const text = splitFrontmatter(readFileSync(path.join(contentDir, file), 'utf8'))?.body ?? '';
    if (digest(text) !== expected) throw new Error(`${file} changed while the site was built.`);
    if (former && !table.mayChangeIn(text, locale)) return former;
    const sieve = newSieve();
    const mentions = matcher.find(text, new Map(), sieve);
    sieves.set(file, expected, sieve);
    return entriesIn(mentions);
  };
  const anew = (body: Body): readonly MentionEntry[] => {
    const sieve = sieves.get(body.file, body.digest);
    const former =
      sieve && table.former !== null
        ? cache.get(body.file, `${body.digest} ${table.former}`)
        : undefined;
    return sieve && former && !table.mayChange(sieve) ? former : look(body, former);
  };
  return {
    find(body) {
      sieves.expect(body.file, body.digest);
      const stamp = `${body.digest} ${table.digest}`;
      const known = cache.get(body.file, stamp);
      if (known) return known;
      const found = anew(body);
      cache.set(body.file, stamp, found);
      return found;
    },
    save() {
      cache.save();
      sieves.save();
      table.save();
    },
  };
}

const entriesIn = (mentions: readonly Mention[]): MentionEntry[] => [
  ...new Set(mentions.map(({ entry }) => entry)),
];
