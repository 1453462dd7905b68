/** The four categories, in the order of the report. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse writes with `--output=json`, as far as it is read here. */
export interface LighthouseResult {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      (typeof CATEGORIES)[number],
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly displayValue?: string }
    >
  >;
}

/** Points of 100 in each category; 0 where Lighthouse could not say. */
export const pointsOf = ({ categories }: LighthouseResult): number[] =>
  CATEGORIES.map((name) => Math.round(100 * (categories[name].score ?? 0)));

/** What keeps a category below 100: `seo document-title: …`. */
export function shortcomings({ categories, audits }: LighthouseResult): string[] {
  return CATEGORIES.flatMap((name) => {
    if (categories[name].score === 1) return [];
    return categories[name].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      return [`${name} ${id}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd()];
    });
  });
}
