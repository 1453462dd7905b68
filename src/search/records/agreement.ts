import type { Archive } from '#src/lib/graph/archive.ts';
import { momentOf } from '#src/lib/graph/chronicles.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import type { Locale } from '#src/site.ts';
import { languagesOf, pick } from '#src/lib/text.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { label } from '#src/lib/views/label.ts';
import type { SearchDocument } from '../document.ts';
import type { BodyText } from './body-text.ts';
import { organizationsOf, partyNames } from './parties.ts';
import { sortKey, timeFilters } from './time.ts';

/** One document for each language in which an agreement has a page. */
export function* agreementDocuments(archive: Archive, text: BodyText): Generator<SearchDocument> {
  for (const agreement of archive.agreements.values()) {
    const moment = momentOf(agreement, archive);
    const stage = agreement.stages.at(-1)?.stage ?? '';
    const { regions, sectors, countries, kind, event } = agreement;
    for (const locale of languagesOf(agreement.title)) {
      yield {
        url: localAddress(locale, `agreements/${agreement.id}/`),
        id: `agreements/${agreement.id}`,
        type: 'agreement',
        locale,
        title: pick(agreement.title, locale, agreement.language).text,
        paragraphs: text(agreement.body),
        boosts: {
          names: [label(archive, locale, ['kinds', kind]).text],
          parties: partyNames(archive, agreement),
          subject: subjectOf(agreement, locale),
        },
        filters: {
          type: ['agreement'],
          language: [locale],
          kind: [kind],
          stage: [stage],
          ...timeFilters(moment),
          ...(event === null ? {} : { event: [event] }),
          organization: organizationsOf([agreement]),
          region: regions.map(({ code }) => code),
          sector: [...sectors],
          country: [...countries],
        },
        sort: sortKey(moment, agreement.stages.at(-1)?.date ?? null),
        meta: {
          kind: label(archive, locale, ['kinds', kind]).text,
          stage: label(archive, locale, ['stages', stage]).text,
          stageCode: stage,
        },
      };
    }
  }
}

function subjectOf({ subject, places, language }: Agreement, locale: Locale): string[] {
  const texts = subject ? [subject, ...places] : places;
  return texts.map((text) => pick(text, locale, language).text);
}
