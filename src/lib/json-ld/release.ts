import type {
  CorrectionCommentLeaf,
  MediaObjectLeaf,
  NewsArticleLeaf,
  ReportLeaf,
  Thing,
} from 'schema-dts';
import { SITE } from '#src/site.ts';
import { daysOf } from '../dates/days.ts';
import { absolute } from '../urls/absolute.ts';
import type { ReleaseView } from '../views/release.ts';
import { known } from './known.ts';
import { agreement, archive, event, organization, place, type Site } from './reference.ts';

type Article = Omit<ReportLeaf, '@type'>;

/** A release as news where the day of its publication is known, else as a report without a day. */
export function releaseJsonLd(view: ReleaseView, site: Site): Thing[] {
  const days = daysOf(view.published);
  const article = articleOf(view, site);
  if (days?.first !== days?.last || !days) return [{ '@type': 'Report', ...article }];
  const news: NewsArticleLeaf = { '@type': 'NewsArticle', ...article, datePublished: days.first };
  return [news];
}

function articleOf(view: ReleaseView, site: Site): Article {
  const url = absolute(view.address, site);
  const original = view.translation?.original;
  const days = view.corrections.map(({ date }) => date).sort();
  return known<Article>({
    '@id': url,
    url,
    headline: view.title,
    description: view.lead,
    inLanguage: view.locale,
    dateModified: days.at(-1),
    publisher: archive(site),
    license: SITE.licence,
    isBasedOn: received(view, site),
    translationOfWork: original ? { '@id': absolute(original.href, site) } : null,
    about: view.event && event(view.event.link, site),
    mentions: [
      ...view.agreements.map((row) => agreement(row, site)),
      ...view.organizations.map((link) => organization(link, site)),
    ],
    correction: view.corrections.map(({ date, text }): CorrectionCommentLeaf => ({
      '@type': 'CorrectionComment',
      text,
      inLanguage: original?.hreflang ?? view.locale,
      datePublished: date,
    })),
  });
}

/** The text that the archive received and retells; `null` where nothing of it is recorded. */
function received({ source, issuer, place: where }: ReleaseView, site: Site) {
  const { publisher, url, sha256 } = source;
  const facts = known<Omit<MediaObjectLeaf, '@type'>>({
    url,
    sha256,
    author: issuer && organization(issuer, site),
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    locationCreated: where && place(where),
  });
  if (Object.keys(facts).length === 0) return null;
  const text: MediaObjectLeaf = { '@type': 'MediaObject', ...facts };
  return text;
}
