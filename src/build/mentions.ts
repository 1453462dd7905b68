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
import type { Locale } from '#src/site.ts';
import type { Inspection } from '#src/check/inspection.ts';
import { openNameTable } from './name-table.ts';
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

/** What is remembered of a text. */
interface Found {
  readonly entries: readonly MentionEntry[];
  /** In Base64. */
  readonly sieve: string;
}

function finderOf(
  entries: readonly MentionEntry[],
  { folder, revision, contentDir, locale }: FinderOptions,
): Finder {
  const matcher = openMatcher(entries, locale);
  const cache = openCache<Found>(folder, revision);
  const table = openNameTable(path.join(folder, 'names.json'), entries);
  const look = (file: string, expected: string, former: Found | undefined): Found => {
    const text = splitFrontmatter(readFileSync(path.join(contentDir, file), 'utf8'))?.body ?? '';
    if (digest(text) !== expected) throw new Error(`${file} changed while the site was built.`);
    if (former && !table.mayChangeIn(text, locale)) return former;
    const sieve = newSieve();
    const mentions = matcher.find(text, new Map(), sieve);
    return { entries: entriesIn(mentions), sieve: Buffer.from(sieve).toString('base64') };
  };
  return {
    find({ file, digest: expected }) {
      const stamp = (names: string): string => `${expected} ${names}`;
      const known = cache.get(file, stamp(table.digest));
      if (known) return known.entries;
      const former = table.former === null ? undefined : cache.get(file, stamp(table.former));
      const isSame = former && !table.mayChange(Buffer.from(former.sieve, 'base64'));
      const found = isSame ? former : look(file, expected, former);
      cache.set(file, stamp(table.digest), found);
      return found.entries;
    },
    save() {
      cache.save();
      table.save();
    },
  };
}

const entriesIn = (mentions: readonly Mention[]): MentionEntry[] => [
  ...new Set(mentions.map(({ entry }) => entry)),
];
