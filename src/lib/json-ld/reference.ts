import type { CreativeWorkLeaf, EventLeaf, OrganizationLeaf, PlaceLeaf } from 'schema-dts';
import { DEFAULT_LOCALE, LOCALES, SITE } from '#src/site.ts';
import { absolute } from '../urls/absolute.ts';
import type { AgreementRow } from '../views/agreement-row.ts';
import type { Link } from '../views/link.ts';

/** Address of the site as Astro gives it; without one it is the site's own. */
export type Site = URL | string | undefined;

/** The archive, which retells and publishes; it is never the issuer. */
export const archive = (site: Site): OrganizationLeaf => ({
  '@type': 'Organization',
  name: SITE.name,
  url: absolute('/', site),
});

/**
 * What has a page in every language has one identifier in all of them: that of the page in the first language.
 * @param address The page in any language.
 */
export function identifier(address: string, thing: string, site: Site): string {
  const prefix = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)
    .map((locale) => `/${locale}/`)
    .find((start) => address.startsWith(start));
  return `${absolute(prefix ? address.slice(prefix.length - 1) : address, site)}#${thing}`;
}

export const organization = ({ text, href }: Link, site: Site): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': identifier(href, 'organization', site),
  name: text,
});

export const event = ({ text, href }: Link, site: Site): EventLeaf => ({
  '@type': 'Event',
  '@id': identifier(href, 'event', site),
  name: text,
});

/** An agreement has pages only in the languages in which it is written, so each names it by itself. */
export const agreementIdentifier = (address: string, site: Site): string =>
  `${absolute(address, site)}#agreement`;

/** An agreement wherever it is mentioned: never without its stage. */
export const agreement = ({ link, stage }: AgreementRow, site: Site): CreativeWorkLeaf => ({
  '@type': 'CreativeWork',
  '@id': agreementIdentifier(link.href, site),
  name: link.text,
  creativeWorkStatus: stage.text,
});

export const place = ({ text }: { readonly text: string }): PlaceLeaf => ({
  '@type': 'Place',
  name: text,
});
