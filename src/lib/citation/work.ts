import type { Locale } from '#src/site.ts';
import { knownDate, type CalendarDate } from '../dates/edtf.ts';
import type { Text } from '../records/text.ts';
import { absolute } from '../urls/absolute.ts';
import type { AgreementView } from '../views/agreement.ts';
import type { ReleaseView } from '../views/release.ts';

/** A page of a record as it is cited. The archive is its author: it retells, the issuer wrote something else. */
export interface Work {
  /** Key in a bibliography, the same for ever: `kelisim-release-x-ru`. */
  readonly key: string;
  readonly lang: Locale;
  readonly url: string;
  readonly title: string;
  /** Language of the title, where it is not that of the page. */
  readonly titleLang?: Locale;
  /** What is retold, and of an agreement how far it has come: «меморандум, планируется подписать». */
  readonly what: string;
  /** Stage of an agreement, for formats that have no place for `what`. */
  readonly stage: string | null;
  /** Publication of the release, present stage of the agreement; `null` where no day, month or year is known. */
  readonly date: CalendarDate | null;
}

export type CitedRelease = Pick<ReleaseView, 'id' | 'locale' | 'address' | 'title' | 'published'>;

/** @param what The word for a press release in the language of the page. */
export function releaseWork(view: CitedRelease, what: string, site?: string | URL): Work {
  const { id, locale, address, title, published } = view;
  return {
    key: `kelisim-release-${id}-${locale}`,
    lang: locale,
    url: absolute(address, site),
    title,
    what,
    stage: null,
    date: knownDate(published),
  };
}

export type CitedAgreement = Pick<
  AgreementView,
  'id' | 'locale' | 'address' | 'title' | 'kind' | 'stage'
> & { readonly steps: readonly Pick<AgreementView['steps'][number], 'date'>[] };

export function agreementWork(view: CitedAgreement, site?: string | URL): Work {
  const { id, locale, address, title, kind, stage, steps } = view;
  return {
    key: `kelisim-agreement-${id}-${locale}`,
    lang: locale,
    url: absolute(address, site),
    title,
    what: `${kind.text}, ${stage.text}`,
    stage: stage.text,
    date: knownDate(steps.at(-1)?.date ?? null),
  };
}

/** A page whose content has no date of its own: of an organization, an event, a series. */
export interface CitedPage {
  /** What the key in a bibliography begins with: `organization-x`. */
  readonly key: string;
  readonly locale: Locale;
  readonly address: string;
  readonly title: Text;
}

/** @param what What the page is about, in its language: «организация». */
export function pageWork(page: CitedPage, what: string, site?: string | URL): Work {
  const { key, locale, address, title } = page;
  return {
    key: `kelisim-${key}-${locale}`,
    lang: locale,
    url: absolute(address, site),
    title: title.text,
    titleLang: title.lang,
    what,
    stage: null,
    date: null,
  };
}

/** The title alone would hide that an agreement is only announced. */
export const fullTitle = ({ title, stage }: Work): string =>
  stage === null ? title : `${title} (${stage})`;

/** `2016-09-16`, `2016-09` or `2016`. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
