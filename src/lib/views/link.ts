import type { Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { remembered } from '../graph/remembered.ts';
import type { CollectionName } from '../records/records.ts';
import type { Organization } from '../records/organization.ts';
import type { Text } from '../records/text.ts';
import { languagesOf, pick } from '../text.ts';
import { localAddress } from '../urls/address.ts';

/** A link to a record: its name, and the page in the reader's language or else in the one it has. */
export interface Link extends Text {
  readonly href: string;
  /** Language of the page it leads to. */
  readonly hreflang: Locale;
}

/** Languages in which a record has a page. */
export function localesOf(
  archive: Archive,
  collection: CollectionName,
  id: string,
): readonly Locale[] {
  if (collection === 'releases') return languagesOf(titles(archive, id));
  if (collection === 'agreements') return languagesOf(must(archive.agreements, id).title);
  return ['ru', 'kk', 'en'];
}

export const linkTo = (
  archive: Archive,
  locale: Locale,
  [collection, id]: readonly [CollectionName, string],
): Link => LINKS[collection](archive, locale, id);

const linksTo = (collection: CollectionName) =>
  remembered((archive, locale, id): Link => {
    const locales = localesOf(archive, collection, id);
    const target = locales.includes(locale) ? locale : originalOf(archive, collection, id);
    const name = NAMES[collection](archive, id, locale);
    return { ...name, href: localAddress(target, `${collection}/${id}/`), hreflang: target };
  });

const LINKS = {
  releases: linksTo('releases'),
  agreements: linksTo('agreements'),
  organizations: linksTo('organizations'),
  events: linksTo('events'),
} as const satisfies Record<CollectionName, unknown>;

export const organizationLink = (archive: Archive, locale: Locale, id: string): Link =>
  linkTo(archive, locale, ['organizations', id]);

/** The first name of the wished language, else the first of all. */
export function organizationName({ names }: Organization, locale: Locale): Text {
  const name = names.find(({ language }) => language === locale) ?? names[0];
  if (!name) throw new Error('An organization has at least one name.');
  return { text: name.text, lang: name.language };
}

const titles = (archive: Archive, id: string): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    Object.entries(must(archive.releases, id).texts).map(([locale, { title }]) => [locale, title]),
  );

function originalOf(archive: Archive, collection: CollectionName, id: string): Locale {
  if (collection === 'releases') return must(archive.releases, id).language;
  if (collection === 'agreements') return must(archive.agreements, id).language;
  return 'ru';
}

type Namer = (archive: Archive, id: string, locale: Locale) => Text;

const NAMES: Readonly<Record<CollectionName, Namer>> = {
  releases: (archive, id, locale) =>
    pick(titles(archive, id), locale, must(archive.releases, id).language),
  agreements: (archive, id, locale) => {
    const { title, language } = must(archive.agreements, id);
    return pick(title, locale, language);
  },
  organizations: (archive, id, locale) => organizationName(must(archive.organizations, id), locale),
  events: (archive, id, locale) => {
    const { name, language } = must(archive.events, id);
    return pick(name, locale, language);
  },
};
