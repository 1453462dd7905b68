import { LOCALES } from '#src/site.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { organizationRow, type OrganizationRow } from './rows.ts';

export interface OrganizationsView extends Frame {
  /** In the alphabetical order of the page's language. */
  readonly rows: readonly OrganizationRow[];
}

export const organizations: PageKind<OrganizationsView> = {
  kind: 'organizations',
  pages: () => inEach(LOCALES, { kind: 'organizations', path: 'organizations/', params: {} }),
  view(archive, page) {
    const collator = new Intl.Collator(page.locale, { ignorePunctuation: true, numeric: true });
    const rows = Array.from(archive.organizations.keys(), (id) =>
      organizationRow(archive, page.locale, id),
    );
    rows.sort((a, b) => collator.compare(a.link.text, b.link.text) || (a.id < b.id ? -1 : 1));
    return { ...frame(page), rows };
  },
};
