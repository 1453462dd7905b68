import { SITE } from '#src/site.ts';
import { fullTitle, type Work } from './work.ts';

/** A work in RIS (Research Information Systems, “RIS Format Specifications”, 2011): a tag, two spaces, a hyphen. */
export function ris(work: Work, note: string): string {
  const { key, lang, url, date } = work;
  const lines = [
    'TY  - ELEC',
    `ID  - ${key}`,
    `AU  - ${SITE.name}`,
    `TI  - ${fullTitle(work)}`,
    ...(date ? [`PY  - ${date.year}`, `DA  - ${slashed(date)}`] : []),
    `LA  - ${lang}`,
    `UR  - ${url}`,
    `N1  - ${note}`,
    'ER  - ',
  ];
  return `${lines.join('\n')}\n`;
}

/** `2016/09/16/`; what is not known stays empty between its slashes. */
const slashed = ({ year, month, day }: NonNullable<Work['date']>): string =>
  `${[year, month, day].map((part) => (part === null ? '' : String(part).padStart(2, '0'))).join('/')}/`;
