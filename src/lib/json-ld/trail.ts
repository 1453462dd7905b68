import type { Thing } from 'schema-dts';
import { absolute } from '../urls/absolute.ts';
import type { Site } from './reference.ts';

/** The way from the home page to a page, both included. */
export function trailJsonLd(
  steps: readonly { readonly text: string; readonly href: string }[],
  site: Site,
): Thing[] {
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ text, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: absolute(href, site),
      })),
    },
  ];
}
