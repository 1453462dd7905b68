import type { CollectionName } from '#src/lib/records/records.ts';
import { identifier as identifierSchema, locale as localeSchema } from '#src/schemas/fields.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import { describeField, type Field } from '../field.ts';
import { one, type Answers } from './answers.ts';
import { languageOf, type Context, type Question } from './question.ts';
import { freeIdentifier, slugOf } from './slug.ts';

/** Questions that several kinds share, and how their answers are read. */

const NAMES: Readonly<Record<Locale, string>> = {
  ru: 'по-русски',
  kk: 'по-казахски',
  en: 'по-английски',
};

/** Language of the source: as given, else by the letters of the name. */
export function sourceLanguage(answers: Answers, flag: string): Locale {
  const given = LOCALES.find((locale) => locale === one(answers, 'lang'));
  return given ?? languageOf(one(answers, flag) ?? '');
}

export function language(flag: string): Question {
  return {
    flag: 'lang',
    ask: 'Язык источника',
    field: describeField(localeSchema),
    proposal: (answers) => {
      const name = one(answers, flag);
      return name === undefined ? DEFAULT_LOCALE : languageOf(name);
    },
  };
}

/** The archive's own translations of a text; in the language of the source it is the text itself. */
export function translations(flag: string, ask: string, field: Field): Question[] {
  return LOCALES.map((locale) => ({
    flag: `${flag}-${locale}`,
    ask: `${ask} ${NAMES[locale]}, перевод архива`,
    field,
    when: (answers) => sourceLanguage(answers, flag) !== locale,
  }));
}

/** The identifier, proposed from a name; `core` leaves out what does not tell records apart. */
export function identifier(
  collection: CollectionName,
  {
    noun,
    flag,
    core,
  }: { noun: string; flag: string; core?: (name: string, context: Context) => string },
): Question {
  return {
    flag: 'id',
    ask: 'Идентификатор: станет адресом и не меняется',
    field: describeField(identifierSchema),
    proposal: (answers, context) => {
      const name = one(answers, flag) ?? '';
      const slug = slugOf(core?.(name, context) ?? name, noun);
      return freeIdentifier(slug, (id) => context.refusal(collection, id) !== null);
    },
    judge: (id, { refusal }) => refusal(collection, id),
  };
}
