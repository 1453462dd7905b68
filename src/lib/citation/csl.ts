import { SITE } from '#src/site.ts';
import { fullTitle, type Work } from './work.ts';

/** A work as CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`). Without a date styles write their own “n.d.” */
export function csl(work: Work, note: string): string {
  const { key, lang, url, date } = work;
  const item = {
    id: key,
    type: 'webpage',
    title: fullTitle(work),
    author: [{ literal: SITE.name }],
    ...(date ? { issued: { 'date-parts': [parts(date)] } } : {}),
    language: lang,
    URL: url,
    note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const parts = ({ year, month, day }: NonNullable<Work['date']>): number[] =>
  [year, month, day].filter((part) => part !== null);
