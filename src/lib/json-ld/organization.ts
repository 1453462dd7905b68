import type { OrganizationLeaf, Thing } from 'schema-dts';
import { absolute } from '../urls/absolute.ts';
import type { OrganizationView } from '../views/organization.ts';
import { known } from './known.ts';
import { identifier, type Site } from './reference.ts';

/** An organization by its names; its country only where a source states it. */
export function organizationJsonLd(view: OrganizationView, site: Site): Thing[] {
  const { name, names, country, about, address } = view;
  const others = new Set(names.map(({ text }) => text));
  others.delete(name.text);
  const thing = known<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': identifier(address, 'organization', site),
    mainEntityOfPage: absolute(address, site),
    name: name.text,
    alternateName: [...others],
    description: about?.text,
    address: country && { '@type': 'PostalAddress', addressCountry: country.id },
  });
  return [thing];
}
