import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

/** Name of the file beside the page of a record. */
export const CITATION_FILE = 'cite.bib';

/**
 * A work in three formats in one file that reference managers open: it is BibTeX, for which everything outside an
 * entry is a remark; there stand RIS and CSL-JSON, to be copied. An entry begins with `@`, so that sign is
 * written otherwise in the remarks.
 */
export function citationFile(work: Work, note: string): string {
  return [
    bibtex(work, note),
    `RIS:\n\n${ris(work, note).replaceAll('@', '\uFF20')}`,
    `CSL-JSON:\n\n${csl(work, note).replaceAll('@', '\\u0040')}`,
  ].join('\n');
}
