import { must, type Archive } from '#src/lib/graph/archive.ts';
import { momentOf } from '#src/lib/graph/chronicles.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import { languagesOf, pick } from '#src/lib/text.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { label } from '#src/lib/views/label.ts';
import type { SearchDocument, SearchParagraph } from '#src/search/document.ts';
import type { BodyText } from '#src/search/records/body-text.ts';
import { lazyDocument } from '#src/search/records/lazy.ts';
import { section } from '#src/search/records/paragraph.ts';
import { organizationsOf, partyNames, partyTexts } from '#src/search/records/parties.ts';
import { placesOf, regionNames } from '#src/search/records/places.ts';
import { sumFilter, sumKey } from '#src/search/records/sum.ts';
import { dateMeta, firstTold, sortKey, timeFilters } from '#src/search/records/time.ts';
import type { Locale } from '#src/site.ts';

/** One document for each language in which an agreement has a page, where its address is wanted. */
export function* agreementDocuments(
  archive: Archive,
  text: BodyText,
  isWanted: (url: string) => boolean,
): Generator<SearchDocument> {
  for (const agreement of archive.agreements.values()) {
    const moment = momentOf(agreement, archive);
    const since = firstTold(archive, archive.backlinks.releasesOfAgreement.get(agreement.id));
    const step = agreement.stages.at(-1);
    const stage = step?.stage ?? '';
    for (const locale of languagesOf(agreement.title)) {
      const url = localAddress(locale, `agreements/${agreement.id}/`);
      if (!isWanted(url)) continue;
      const kind = label(archive, locale, ['kinds', agreement.kind]).text;
      const document = {
        url,
        id: `agreements/${agreement.id}`,
        type: 'agreement' as const,
        locale,
        title: pick(agreement.title, locale, agreement.language).text,
        boosts: {
          names: Object.values(must(archive.taxonomies.kinds, agreement.kind).name),
          parties: partyNames(archive, agreement),
          subject: [...subjectOf(agreement, locale), ...regionNames(archive, agreement)],
        },
        filters: { ...filtersOf(agreement), language: [locale], ...timeFilters(moment) },
        sort: { ...sortKey(moment, step?.date ?? null), ...sumKey(agreement.amount) },
        ...since,
        meta: {
          kind,
          stage: label(archive, locale, ['stages', stage]).text,
          stageCode: stage,
          ...dateMeta(locale, step?.date ?? (moment && String(moment.year))),
        },
      };
      const sections = { agreement, text: () => [] };
      const source = [agreement.body.digest, paragraphs(archive, locale, sections)];
      yield lazyDocument(document, source, () => paragraphs(archive, locale, { agreement, text }));
    }
  }
}

function filtersOf(agreement: Agreement): SearchDocument['filters'] {
  const { kind, stages, event, regions, sectors, countries, amount } = agreement;
  return {
    type: ['agreement'],
    kind: [kind],
    stage: [stages.at(-1)?.stage ?? ''],
    ...(event === null ? {} : { event: [event] }),
    organization: organizationsOf([agreement]),
    region: regions.map(({ code }) => code),
    sector: [...sectors],
    country: [...countries],
    sum: [sumFilter(amount)],
  };
}

/** What the page says, section by section. */
function paragraphs(
  archive: Archive,
  locale: Locale,
  { agreement, text }: { agreement: Agreement; text: BodyText },
): SearchParagraph[] {
  return [
    ...section('subject', subjectOf(agreement, locale)),
    ...text(agreement.body),
    ...section('parties', partyTexts(archive, locale, agreement)),
    ...section('facts', placesOf(archive, locale, agreement)),
  ];
}

function subjectOf({ subject, language }: Agreement, locale: Locale): string[] {
  return subject ? [pick(subject, locale, language).text] : [];
}
