import type { CreativeWorkLeaf, Thing, WebPageLeaf } from 'schema-dts';
import { SITE } from '#src/site.ts';
import { absolute } from '../urls/absolute.ts';
import type { AgreementView } from '../views/agreement.ts';
import { known } from './known.ts';
import {
  agreementIdentifier,
  archive,
  event,
  organization,
  place,
  type Site,
} from './reference.ts';

/**
 * The page of an agreement and what it is about: a creative work, the plainest type, because nobody has seen the
 * document and it may not exist yet. How far it has come is its status; schema.org knows no parties, so they are
 * mentioned. The language of the document is not known, that of the page is.
 */
export function agreementJsonLd(view: AgreementView, site: Site): Thing[] {
  const url = absolute(view.address, site);
  const page = known<WebPageLeaf>({
    '@type': 'WebPage',
    '@id': url,
    url,
    name: view.title,
    inLanguage: view.locale,
    publisher: archive(site),
    license: SITE.licence,
    isBasedOn: view.releases.map(({ link }) => ({ '@id': absolute(link.href, site) })),
    mainEntity: document(view, site),
  });
  return [page];
}

function document(view: AgreementView, site: Site): CreativeWorkLeaf {
  const named = view.parties.flatMap((party) => (party.unnamed ? [] : [party.link]));
  return known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    '@id': agreementIdentifier(view.address, site),
    name: view.title,
    creativeWorkStatus: view.stage.text,
    genre: view.kind.text,
    abstract: view.subject?.text ?? null,
    keywords: view.sectors.map(({ text }) => text),
    contentLocation: [...view.regions, ...view.countries, ...view.places].map(place),
    mentions: [
      ...[...named, ...view.concerns].map((link) => organization(link, site)),
      ...(view.event ? [event(view.event.link, site)] : []),
    ],
  });
}
