import { must } from '../graph/archive.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { organizationLink, type Link } from './link.ts';
import { organizationPath } from './organization.ts';
import { frame, type Frame, type PageKind } from './page.ts';
import { divide, dividedPages } from './division.ts';
import { periodOf, type Period, type PeriodLink } from './period.ts';

/** The agreements of an organization in some years, one year or one month, where all of them do not fit on its page. */
export interface OrganizationPeriodView extends Frame {
  readonly organization: Link;
  readonly period: Period;
  readonly parts: readonly PeriodLink[];
  readonly rows: readonly AgreementRow[];
  /** Agreements of the period; `null` on a page that only leads to its parts. */
  readonly total: number | null;
}

export const organizationPeriod: PageKind<OrganizationPeriodView> = {
  kind: 'organizationPeriod',
  *pages(archive) {
    for (const [id, chronicle] of archive.facets.parties) {
      const base = { kind: 'organizationPeriod', path: organizationPath(id), params: { id } };
      for (const page of dividedPages(chronicle, 'spans', base)) {
        if (page.params['period']) yield page;
      }
    }
  },
  view(archive, page) {
    const id = page.params['id'] ?? '';
    const chronicle = must(archive.facets.parties, id);
    const { parts, shown, total } = divide(chronicle, 'spans', {
      ...page,
      base: organizationPath(id),
    });
    return {
      ...frame(page),
      organization: organizationLink(archive, page.locale, id),
      period: periodOf(page.params['period']),
      parts,
      rows: shown.map((dated) => agreementRow(archive, page.locale, dated.id)),
      total,
    };
  },
};
