import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

/**
 * A work in three formats in one file that reference managers open: it is BibTeX, for which everything outside an
 * entry is a remark; there stand RIS and CSL-JSON, to be copied. An entry begins with `@`, so that sign is
 * written otherwise in the remarks.
 * @internal Exported for tests.
 */
export function citationFile(work: Work, note: string): string {
  return [
    bibtex(work, note),
    `RIS:\n\n${ris(work, note).replaceAll('@', '\uFF20')}`,
    `CSL-JSON:\n\n${csl(work, note).replaceAll('@', '\\u0040')}`,
  ].join('\n');
}

/**
 * The file as an address that holds all of it: a file beside each page would double the files of the site. Only what
 * an address cannot hold is escaped; browsers escape other letters themselves.
 */
export const citationHref = (work: Work, note: string): string =>
  `data:application/x-bibtex;charset=utf-8,${escaped(citationFile(work, note))}`;

/** Nearly all signs to be escaped are spaces and ends of lines. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[%#"<>]|[^\S \n]/gu, encodeURIComponent)
    .replaceAll(' ', '%20')
    .replaceAll('\n', '%0A');
