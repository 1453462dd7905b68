import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import type { SiteFile } from '../site-file.ts';
import { languagesOf } from '../text.ts';
import { localAddress } from '../urls/address.ts';
import { stageLabel } from '../views/agreement-row.ts';
import { label } from '../views/label.ts';
import { localesOf } from '../views/link.ts';
import { CITATION_FILE, citationFile } from './file.ts';
import { agreementWork, releaseWork, type Work } from './work.ts';

/** What a citation says in the language of the page. */
export interface CitationWords {
  readonly release: string;
  readonly note: string;
}

/** The file of citations of every page of a release or an agreement. */
export function* citationsOf(
  archive: Archive,
  site: string,
  words: (locale: Locale) => CitationWords,
): Generator<SiteFile> {
  for (const work of works(archive, site, words)) {
    const { pathname } = new URL(CITATION_FILE, work.url);
    yield { path: pathname.slice(1), content: citationFile(work, words(work.lang).note) };
  }
}

function* works(
  archive: Archive,
  site: string,
  words: (locale: Locale) => CitationWords,
): Generator<Work> {
  for (const { id, texts, published } of archive.releases.values()) {
    for (const locale of localesOf(archive, 'releases', id)) {
      const { title = '' } = texts[locale] ?? {};
      const address = localAddress(locale, `releases/${id}/`);
      const { release } = words(locale);
      yield releaseWork({ id, locale, address, title, published }, release, site);
    }
  }
  for (const agreement of archive.agreements.values()) {
    const { id, title, stages: steps } = agreement;
    for (const locale of languagesOf(title)) {
      const kind = label(archive, locale, ['kinds', agreement.kind]);
      const stage = stageLabel(archive, locale, agreement);
      const address = localAddress(locale, `agreements/${id}/`);
      const view = { id, locale, address, title: title[locale] ?? '', kind, stage, steps };
      yield agreementWork(view, site);
    }
  }
}
