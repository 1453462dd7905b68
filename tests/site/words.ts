import type { Locale } from '#src/site.ts';
import { collapse } from './page.ts';

const UNITS: Readonly<Record<Locale, readonly [number, string][]>> = {
  ru: [
    [1e9, ' млрд'],
    [1e6, ' млн'],
  ],
  kk: [
    [1e9, ' млрд'],
    [1e6, ' млн'],
  ],
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** How a page may write a number: in full, or in millions and billions. */
export function numberWords(value: number, locale: Locale): string[] {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const large = UNITS[locale].filter(([unit]) => value >= unit);
  return [
    collapse(format.format(value)),
    ...large.map(([unit, word]) => `${collapse(format.format(value / unit))}${word}`),
  ];
}

/** A day has all its parts in words, a month and a year theirs. */
const PRECISION: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

const NOT_LATER: Readonly<Record<Locale, string>> = {
  ru: 'не позднее',
  kk: 'немесе одан ерте',
  en: 'not later than',
};

/** What a page must say of an EDTF date: each date in it, and on which side it is open. */
export function dateWords(edtf: string, locale: Locale): string[] {
  const dates = (edtf.match(/\d{4}(?:-\d{2}){0,2}/gu) ?? []).map((text) => {
    const options = { ...PRECISION[text.split('-').length - 1], timeZone: 'UTC' };
    const language = locale === 'en' ? 'en-GB' : locale;
    return collapse(new Intl.DateTimeFormat(language, options).format(new Date(text)));
  });
  return edtf.startsWith('[..') ? [...dates, NOT_LATER[locale]] : dates;
}
