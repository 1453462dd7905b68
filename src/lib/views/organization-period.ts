import { must } from '../graph/archive.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { organizationLink, type Link } from './link.ts';
import { organizationPath } from './organization.ts';
import { frame, type Frame, type PageKind } from './page.ts';
import {
  divide,
  isDivided,
  periodOf,
  periodPages,
  type Period,
  type PeriodLink,
} from './period.ts';

/** The agreements of an organization in one year or month, where all of them do not fit on its page. */
export interface OrganizationPeriodView extends Frame {
  readonly organization: Link;
  readonly period: Period;
  readonly parts: readonly PeriodLink[];
  readonly rows: readonly AgreementRow[];
  readonly total: number;
}

export const organizationPeriod: PageKind<OrganizationPeriodView> = {
  kind: 'organizationPeriod',
  *pages(archive) {
    for (const [id, chronicle] of archive.facets.parties) {
      if (!isDivided(chronicle)) continue;
      const base = { kind: 'organizationPeriod', path: organizationPath(id), params: { id } };
      for (const page of periodPages(chronicle, base)) if (page.params['period']) yield page;
    }
  },
  view(archive, page) {
    const id = page.params['id'] ?? '';
    const chronicle = must(archive.facets.parties, id);
    const { parts, shown, total } = divide(chronicle, organizationPath(id), page);
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
