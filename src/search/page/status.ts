import type { Answer } from '#src/search/answer/answer.ts';
import { counted, fill, quoted } from '#src/search/page/phrase.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** What was found, in a sentence or three; the page shows it and screen readers say it. */
export function statusOf(answer: Answer, { locale, strings }: SearchPageData): string {
  const { total, complete, page, pages, unknown } = answer;
  if (total === 0) return strings.nothing;
  const words = quoted(unknown, locale);
  return [
    counted(strings.found, locale, { count: total }),
    ...(unknown.length > 0
      ? [counted(strings.unknown, locale, { count: unknown.length, words })]
      : []),
    ...(complete === 0 && unknown.length === 0 ? [strings.partial] : []),
    ...(pages > 1 ? [`${fill(strings.pageOf, { page, pages })}.`] : []),
  ].join(' ');
}
