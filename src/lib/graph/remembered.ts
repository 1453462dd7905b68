import type { Locale } from '#src/site.ts';
import { tracingOf } from '../trace/tracing.ts';
import type { Traced } from '../trace/tracer.ts';
import type { Archive } from './archive.ts';

/**
 * Remembers what a pure function makes of an archive, a language and an identifier, for as long as the archive is
 * there: rows and links of a record stand on dozens of pages. Each of these has read what was read for it.
 */
export function remembered<T>(
  make: (archive: Archive, locale: Locale, id: string) => T,
): (archive: Archive, locale: Locale, id: string) => T {
  const archives = new WeakMap<Archive, Readonly<Record<Locale, Map<string, Traced<T>>>>>();
  return (archive, locale, id) => {
    const languages = archives.get(archive) ?? inEachLanguage<T>();
    archives.set(archive, languages);
    const known = languages[locale];
    const tracer = tracingOf(archive)?.tracer;
    const found = known.get(id);
    if (found !== undefined) {
      tracer?.replay(found.cells);
      return found.value;
    }
    const compute = (): T => make(archive, locale, id);
    const made = tracer?.during(compute) ?? { value: compute(), cells: NOTHING };
    known.set(id, made);
    return made.value;
  };
}

const inEachLanguage = <T>(): Readonly<Record<Locale, Map<string, Traced<T>>>> => ({
  ru: new Map<string, Traced<T>>(),
  kk: new Map<string, Traced<T>>(),
  en: new Map<string, Traced<T>>(),
});

const NOTHING: readonly number[] = [];
