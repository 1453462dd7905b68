import type { SearchText } from '#src/search/manifest.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** Excel takes a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Results as CSV (RFC 4180), one record a line; `origin` makes addresses whole. */
export function csvOf(
  texts: readonly SearchText[],
  { strings }: SearchPageData,
  origin: string,
): string {
  const rows = texts.map(({ title, type, locale, meta, url }) => [
    title,
    strings.types[type],
    meta.kind ?? '',
    meta.stage ?? '',
    meta.date ?? '',
    locale,
    `${origin}${url}`,
  ]);
  const lines = [strings.columns, ...rows].map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A cell in quotes; a sign that spreadsheets take for the beginning of a formula is put after an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
