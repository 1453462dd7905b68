import { LOCALES } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';

/** The search page: its form, and the codes by which results can be narrowed. */
export interface SearchView extends Frame {
  readonly kinds: readonly Label[];
  readonly stages: readonly Label[];
  /** Latest first. */
  readonly years: readonly number[];
}

export const search: PageKind<SearchView> = {
  kind: 'search',
  pages: () => inEach(LOCALES, { kind: 'search', path: 'search/', params: {} }),
  view(archive, page) {
    return { ...frame(page), ...codes(archive, page) };
  },
};

function codes(archive: Archive, { locale }: Page) {
  const agreements = [...archive.agreements.values()];
  const kinds = new Set(agreements.map(({ kind }) => kind));
  const stages = new Set(agreements.map(({ stages: steps }) => String(steps.at(-1)?.stage)));
  const years = new Set(
    Object.values(archive.chronicles).flatMap((chronicle) => [...chronicle.years.keys()]),
  );
  return {
    kinds: [...kinds].sort().map((kind) => label(archive, locale, ['kinds', kind])),
    stages: [...stages].sort().map((stage) => label(archive, locale, ['stages', stage])),
    years: [...years].sort((a, b) => b - a),
  };
}
