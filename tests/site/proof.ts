import { LOCALES, type Locale } from '#src/site.ts';
import type { TaxonomyName } from '#src/lib/records/taxonomy.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { dateWords, numberWords } from './words.ts';
import type { HtmlPage } from './page.ts';

export type Leaf = string | number | boolean;

/** Where a value is looked for. */
export interface Sight {
  readonly page: HtmlPage;
  readonly locale: Locale;
  readonly row: object;
}

/** Whether a page shows a value of the open data. */
export type Proof = (value: Leaf, sight: Sight) => boolean;

export const own: Proof = (value, { page }) => page.text.includes(String(value));

export const number: Proof = (value, { page, locale }) =>
  numberWords(Number(value), locale).some((words) => holds(page, words));

export const date: Proof = (value, { page, locale }) =>
  dateWords(String(value), locale).every((words) => page.text.includes(words));

/** The clock of a local time; its day is that of the heading above. */
export const time: Proof = (value, sight) =>
  date(String(value).slice(0, 10), sight) && holds(sight.page, String(value).slice(11));

export const label =
  (list: TaxonomyName): Proof =>
  (code, { page, locale }) => {
    const term = realArchive.taxonomies[list].get(String(code));
    return [term?.name[locale], term?.short?.[locale]].some(
      (name) => name && page.text.includes(name),
    );
  };

/** The name of a unit, in whatever case it is declined. */
export const unit: Proof = (code, { page, locale }) => {
  const words = realArchive.taxonomies.units.get(String(code))?.name[locale]?.split(' ') ?? [];
  return words.some((word) => word.length > 3 && page.text.includes(word.slice(0, -1)));
};

/** A link to the record, in whatever language it has a page; its own page needs none. */
export const link =
  (collection: string): Proof =>
  (id, { page }) =>
    page.links.some(({ href }) => href.replace(/^\/(?:kk|en)\//u, '/') === `/${collection}/${id}/`);

/** A code by its words in Russian, Kazakh and English; an absent list demands nothing. */
export const words =
  (byCode: Readonly<Record<string, readonly [ru: RegExp, kk: RegExp, en: RegExp] | null>>): Proof =>
  (code, { page, locale }) => {
    const known = byCode[String(code)];
    return known === null || known?.[LOCALES.indexOf(locale)]?.test(page.text) === true;
  };

export const flag = (ru: RegExp, kk: RegExp, en: RegExp): Proof =>
  words({ true: [ru, kk, en], false: null });

/** The name of a part of the same row. */
export const part =
  (list: string, name: string): Proof =>
  (id, { page, locale, row }) => {
    const parts = (row as Record<string, Record<string, Record<string, string>>[]>)[list] ?? [];
    const found = parts.find((each) => (each['id'] as unknown) === id);
    const text = found?.[name]?.[locale] ?? found?.[name]?.['ru'];
    return text !== undefined && page.text.includes(text);
  };

/** An identifier inside the data, which says nothing to a reader. */
export const inner: Proof = () => true;

export const language = words({
  ru: [/русск/u, /орыс/u, /Russian/u],
  kk: [/казахск/u, /қазақ/u, /Kazakh/u],
  en: [/английск/u, /ағылшын/u, /English/u],
});

export const isOriginal = ({ row, locale }: Sight): boolean =>
  'language' in row && row.language === locale;

/** The language of the original is said on the pages of translations. */
export const original: Proof = (value, sight) => value === sight.locale || language(value, sight);

export const bound = words({
  exact: null,
  about: [/около \d/u, /шамамен \d/u, /about \d/u],
  'more-than': [/более \d/u, /\d.* астам/u, /more than \d/u],
});

export const status = words({
  expected: [/ожида/u, /күтіл/u, /expected/u],
  attended: [/участие подтверждено/u, /қатысқан/u, /attend/u],
});

/** Words that no letter or digit continues. */
function holds({ text }: HtmlPage, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + wanted.length] ?? ' '}`;
    if (!/[\p{L}\d]/u.test(around)) return true;
  }
  return false;
}
