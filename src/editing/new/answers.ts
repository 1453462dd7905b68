import { LOCALES, type Locale } from '#src/site.ts';

/** What was answered, in the order of the answers: by flags first, then by a person. */
export interface Answers {
  readonly entries: readonly (readonly [flag: string, value: string])[];
}

export const one = ({ entries }: Answers, flag: string): string | undefined =>
  entries.find(([name]) => name === flag)?.[1];

/** @throws when it was not answered: required questions are. */
export function must(answers: Answers, flag: string): string {
  const value = one(answers, flag);
  if (value === undefined) throw new Error(`--${flag}?`);
  return value;
}

const all = ({ entries }: Answers, flag: string): string[] =>
  entries.filter(([name]) => name === flag).map(([, value]) => value);

/** A list, or nothing where it would be empty. */
export function listOf(answers: Answers, flag: string): string[] | undefined {
  const values = all(answers, flag);
  return values.length > 0 ? values : undefined;
}

/** A text from `--title`, in the language of the source, and its translations from `--title-kk` and the like. */
export function localized(
  answers: Answers,
  flag: string,
  language: Locale,
): Partial<Record<Locale, string>> | undefined {
  const texts = LOCALES.map((locale) => {
    const own = locale === language ? one(answers, flag) : undefined;
    return [locale, own ?? one(answers, `${flag}-${locale}`)] as const;
  });
  const known = texts.filter(([, text]) => text !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
