import { SITE, type Locale } from '#src/site.ts';
import { fullTitle, isoDate, type Work } from './work.ts';

const LANGUAGES: Readonly<Record<Locale, string>> = {
  ru: 'russian',
  kk: 'kazakh',
  en: 'english',
};

/**
 * A work as BibTeX: entry type, `date`, `url` and `langid` of biblatex (manual, section 2), `year` for the classic
 * styles (O. Patashnik, “BibTeXing”, 1988), which read an entry of unknown type as `@misc`. Two pairs of braces
 * keep the capital letters of names.
 */
export function bibtex(work: Work, note: string): string {
  const { key, lang, url, date } = work;
  const fields = [
    `author = {{${SITE.name}}}`,
    `title = {{${escaped(fullTitle(work))}}}`,
    ...(date ? [`date = {${isoDate(date)}}`, `year = {${date.year}}`] : []),
    `url = {${url}}`,
    `langid = {${LANGUAGES[lang]}}`,
    `note = {${escaped(note)}}`,
  ];
  return `@online{${key},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);
