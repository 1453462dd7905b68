import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCache, type Cache } from '#src/content-tree/cache.ts';
import { digest } from '#src/content-tree/digest.ts';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import { toArchive, type Archive } from '#src/lib/graph/archive.ts';
import { indexOf, type MentionEntry, type MentionFinder } from '#src/lib/mentions/entry.ts';
import { mentionsIn } from '#src/lib/mentions/matcher.ts';
import { mentionEntries } from '#src/lib/mentions/names.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import type { Inspection } from '#src/check/inspection.ts';
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
  const finders = LOCALES.map((locale) => {
    const entries = mentionEntries(records, locale, (code) => regions.has(code));
    const revision = digest(JSON.stringify([revisionOf(ROOT, MATCHER, []), entries]));
    const cache = openCache<MentionEntry[]>(path.join(cacheDir, 'mentions', locale), revision);
    return [locale, finderOf(entries, { cache, contentDir, locale })] as const;
  });
  const find = Object.fromEntries(finders) as Record<Locale, ReturnType<typeof finderOf>>;
  return {
    archive: toArchive(records, history, (body, locale) => find[locale].find(body, locale)),
    save() {
      for (const [, { cache }] of finders) cache.save();
    },
  };
}

interface Finder {
  readonly find: MentionFinder;
  readonly cache: Cache<MentionEntry[]>;
}

function finderOf(
  entries: readonly MentionEntry[],
  {
    cache,
    contentDir,
    locale,
  }: {
    readonly cache: Cache<MentionEntry[]>;
    readonly contentDir: string;
    readonly locale: Locale;
  },
): Finder {
  const index = indexOf(entries);
  return {
    cache,
    find({ file, digest: expected }) {
      const known = cache.get(file, expected);
      if (known) return known;
      const text = splitFrontmatter(readFileSync(path.join(contentDir, file), 'utf8'))?.body ?? '';
      if (digest(text) !== expected) throw new Error(`${file} changed while the site was built.`);
      const found = new Set(
        mentionsIn(text, { index, locale, aliases: new Map() }).map(({ entry }) => entry),
      );
      cache.set(file, expected, [...found]);
      return [...found];
    },
  };
}
