import { perText } from '#src/lib/per-text.ts';
import type { Locale } from '#src/site.ts';

const NO_BREAK = '\u00A0';
const SPACE = `[ ${NO_BREAK}]`;

/** A space after one of the words, which open a phrase and may not close a line. */
const after = (words: string): RegExp =>
  new RegExp(String.raw`(?<=(?<![\p{L}\p{N}.-])(?:${words})) (?=\S|$)`, 'giu');

/** A space before one of the words, which lean on the word before them and may not open a line. */
const before = (words: string): RegExp =>
  new RegExp(String.raw`(?<=\p{L}) (?=(?:${words})(?![\p{L}\p{N}-]))`, 'gu');

/** A space after one of the abbreviations, save where it closes a year: «2016 г. В Астане». */
const abbreviated = (words: string): RegExp =>
  new RegExp(String.raw`(?<=(?<!\p{L})(?<!\d${SPACE}?)(?:${words})\.) (?=[\p{Lu}\d«])`, 'gu');

/** Places of single spaces at which no language of the archive breaks a line. */
const EVERYWHERE: readonly RegExp[] = [
  / (?=[—–](?: |$))/gu,
  // Initials before a name, and the number of a forum.
  /(?<=(?<![\p{L}\p{N}])\p{Lu}\.) (?=\p{Lu})/gu,
  /(?<=(?<![\p{L}\p{N}])[IVXL]{1,5}) (?=\p{L})/gu,
  // A legal form before the name that it belongs to.
  /(?<=(?<![\p{L}\p{N}])\p{Lu}{2,4}) (?=[«“])/gu,
];

const OWN: Readonly<Record<Locale, readonly RegExp[]>> = {
  ru: [
    after('в|во|на|по|за|из|к|ко|с|со|у|о|об|от|до|и|а|но|не|ни'),
    before('же|ж|бы|б|ли|ль'),
    abbreviated('г|ул|пр|просп|им|д|стр|п|пп|ст|см|рис|табл|обл|пос|с'),
  ],
  kk: [before('да|де|та|те|ма|ме|ба|бе|па|пе'), abbreviated('қ|көш|даңғ|атын|бет|т')],
  en: [after('a|an'), abbreviated('No|Nos|p|pp|St|Dr|vol|fig')],
};

/** The same beside figures. */
const FIGURES: readonly RegExp[] = [
  /(?<=[№§]) (?=\d)/gu,
  // A number and what is counted; the groups of its digits.
  /(?<=(?<!\p{L})\d) (?=\p{Ll}|%)/gu,
  /(?<=(?<![\d.,])\d{1,3}) (?=\d{3}(?!\d))/gu,
  /(?<=\d \d{3}) (?=\d{3}(?!\d))/gu,
  /(?<=[$€₸₽£]) (?=\d)/gu,
];

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

/** A sum in millions keeps its currency. */
const OWN_FIGURES: Readonly<Record<Locale, readonly RegExp[]>> = {
  ru: [
    new RegExp(String.raw`(?<=\d${SPACE}(?:тыс\.|млн|млрд|трлн)) (?=[\p{Ll}$€₸₽])`, 'gu'),
    // The year of a date.
    new RegExp(String.raw`(?<=\d${SPACE}(?:${MONTHS})) (?=\d{4}(?!\d))`, 'gu'),
  ],
  kk: [new RegExp(String.raw`(?<=\d${SPACE}(?:мың|млн|млрд|трлн)) (?=[\p{Ll}$€₸₽])`, 'gu')],
  en: [
    new RegExp(
      String.raw`(?<=\d${SPACE}(?:thousand|million|billion|trillion)) (?=[\p{L}$€])`,
      'gu',
    ),
  ],
};

/**
 * The text with no-break spaces where its language forbids a line to end: after prepositions, before dashes and
 * units, in `№ 1`, initials, sums and dates. Single spaces become no-break spaces and nothing else changes, so the
 * length stays and a second pass finds nothing.
 */
export function bound(text: string, locale: Locale): string {
  if (!text.includes(' ')) return text;
  return text.length > PHRASE ? withNoBreaks(text, locale) : PHRASES[locale](text);
}

/** The same, for texts that do not come again. */
export function withNoBreaks(text: string, locale: Locale): string {
  const rules = [...EVERYWHERE, ...OWN[locale]];
  if (/\d/u.test(text)) rules.push(...FIGURES, ...OWN_FIGURES[locale]);
  return rules.reduce((done, rule) => done.replace(rule, NO_BREAK), text);
}

/** Longer texts do not come again. */
const PHRASE = 500;

const PHRASES: Readonly<Record<Locale, (text: string) => string>> = {
  ru: perText((text) => withNoBreaks(text, 'ru')),
  kk: perText((text) => withNoBreaks(text, 'kk')),
  en: perText((text) => withNoBreaks(text, 'en')),
};

/** The text with plain spaces, for titles of windows, feeds and search engines. */
export const unbound = (text: string): string => text.replaceAll(NO_BREAK, ' ');
