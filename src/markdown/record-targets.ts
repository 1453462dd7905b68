import type { Locale } from '#src/site.ts';

/** Where the links to records of one document lead, by `scheme:id`. */
export type RecordTargets = Readonly<
  Record<string, { readonly href: string; readonly hreflang: Locale }>
>;
