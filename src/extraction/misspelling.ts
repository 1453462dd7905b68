import { SPELLING_RULES } from '#src/lib/rules/spelling/rules.ts';
import { checkSpelling, type SpellingOptions } from '#src/spelling/spelling.ts';
import { sourceSubject, type Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/**
 * Readings with the misspelt words of their sources among the faults, by the spelling check of the archive. Names are
 * never looked at: whoever bears them spells them as they like.
 */
export async function withMisspellings(
  readings: ReadonlyMap<string, Reading>,
  options: SpellingOptions,
): Promise<ReadonlyMap<string, Reading>> {
  const sources = Array.from(readings, ([file, reading]) => ({
    file: `${file}.${reading.language}.md`,
    digest: `${reading.language} ${reading.text}`,
    reading,
    ...sourceSubject(reading.lines, reading.language),
  }));
  const files = sources.map(({ file, digest, subject }) => ({ file, digest, open: () => subject }));
  const found = (await checkSpelling(files, options)) ?? [];
  const byFile = Map.groupBy(found, ({ place }) => place.file);
  return new Map(
    Array.from(readings, ([name, reading], index) => {
      const source = sources[index];
      const own = (source && byFile.get(source.file)) ?? [];
      const faults = own.flatMap(({ rule, message, hint, place }): Fault[] =>
        rule === SPELLING_RULES.misspelling.id && source
          ? [{ rule, ...source.placeOf(place.offset), message: `${message} ${suggestion(hint)}` }]
          : [],
      );
      return [name, { ...reading, faults: [...reading.faults, ...faults] }];
    }),
  );
}

/** «Возможно, «средств»?» without what to do with a word of the archive's own. */
const suggestion = (hint = ''): string => hint.replace(/\s*Если слово верно:.*$/u, '');
