import type { Archive } from '#src/lib/graph/archive.ts';
import type { Release } from '#src/lib/records/release.ts';
import { languagesOf } from '#src/lib/text.ts';
import { addresses } from './address.ts';
import { dataAmount } from './amount.ts';
import { figureId } from './figure.ts';
import { byLocale } from './text.ts';

/** A row of `/data/releases.json`. */
export function releaseRow(archive: Archive, release: Release) {
  const { id, texts, published, place, issuer, event, agreements, totals, source, added } = release;
  return {
    id,
    url: addresses(archive, 'releases', id),
    title: byLocale((locale) => texts[locale]?.title ?? null),
    titleSupplied: release.titleSupplied,
    lead: byLocale((locale) => texts[locale]?.lead ?? null),
    language: release.language,
    languages: languagesOf(byLocale((locale) => texts[locale]?.title)),
    translators: byLocale((locale) => texts[locale]?.translator ?? null),
    published,
    place,
    issuer,
    event,
    agreements,
    totals: totals.map(({ documents, called, amount }) => ({
      documents,
      called,
      amount: dataAmount(amount, documents),
    })),
    figures: release.figures.map((figure) => figureId(id, figure.id)),
    source,
    corrections: release.corrections,
    added,
  };
}
