import type { Locale } from '#src/site.ts';
import type { Archive } from './archive.ts';

/**
 * Remembers what a pure function makes of an archive, a language and an identifier, for as long as the archive is
 * there: rows and links of a record stand on dozens of pages.
 */
export function remembered<T>(
  make: (archive: Archive, locale: Locale, id: string) => T,
): (archive: Archive, locale: Locale, id: string) => T {
  const archives = new WeakMap<Archive, Map<string, T>>();
  return (archive, locale, id) => {
    const known = archives.get(archive) ?? new Map<string, T>();
    archives.set(archive, known);
    const key = `${locale} ${id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(archive, locale, id);
    known.set(key, made);
    return made;
  };
}
