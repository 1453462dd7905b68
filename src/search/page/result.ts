import type { AnswerRow } from '#src/search/answer/answer.ts';
import type { Piece } from '#src/search/answer/excerpt.ts';
import type { SearchType } from '#src/search/names.ts';
import { element } from '#src/search/page/dom.ts';
import { fill, quoted } from '#src/search/page/phrase.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** Records that happen at some time; of the others nobody expects a date. */
const DATED: readonly SearchType[] = ['release', 'agreement', 'event'];

/** One result: what it is, its name, the place that matched, and what it lacks. */
export function resultItem(row: AnswerRow, data: SearchPageData): HTMLLIElement {
  const { text, href } = row;
  const foreign = text.locale === data.locale ? undefined : text.locale;
  const title = text.titleLanguage ?? text.locale;
  const lang = title === data.locale ? undefined : title;
  const link = element('a', { href, hreflang: foreign, lang }, ...marked(row.title));
  const item = element('li', {}, about(row, data), element('h3', {}, link));
  if (row.excerpt.pieces.length > 0) {
    item.append(element('p', { class: 'excerpt', lang: foreign }, ...marked(row.excerpt.pieces)));
  }
  if (row.missing.length > 0) {
    const words = quoted(row.missing, data.locale);
    item.append(element('p', { class: 'missing' }, fill(data.strings.missing, { words })));
  }
  return item;
}

function about({ text }: AnswerRow, { locale, strings }: SearchPageData): HTMLParagraphElement {
  const { meta, type } = text;
  const lang = text.locale === locale ? undefined : text.locale;
  const line = element('p', { class: 'about' });
  const add = (name: string, words: string, given: Record<string, string | undefined> = {}) =>
    line.append(element('span', { class: name, ...given }, words), ' ');
  if (meta.kind === undefined) add('type', strings.types[type]);
  else add('type', meta.kind, { lang });
  if (meta.stage !== undefined) add('stage', meta.stage, { lang, 'data-stage': meta.stageCode });
  if (meta.date !== undefined) add('date', meta.date, { lang });
  else if (DATED.includes(type)) add('date', strings.undated);
  if (lang !== undefined) add('language', strings.languages[text.locale]);
  return line;
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
}
