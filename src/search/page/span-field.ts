import { spanOf, type Span } from '#src/search/answer/span.ts';
import { element } from '#src/search/page/dom.ts';
import { fill } from '#src/search/page/phrase.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** Two lists of the years and months that the archive knows, and a box for what has no date. */
export function spanField(
  span: Span | null,
  data: SearchPageData,
  choose: (span: Span | null) => void,
): HTMLFieldSetElement {
  const { span: words } = data.strings;
  const from = timeList('span-from', span?.from ?? '', data);
  const to = timeList('span-to', span?.to ?? '', data);
  const box = { type: 'checkbox', id: 'span-undated', checked: span?.undated ?? false };
  const undated = element('input', box);
  const change = () => choose(spanOf(from.value, to.value, undated.checked));
  for (const control of [from, to, undated]) control.addEventListener('change', change);
  undated.disabled = !span;
  return element(
    'fieldset',
    { class: 'span' },
    element('legend', {}, words.legend),
    element('p', {}, element('label', { for: from.id }, words.from), from),
    element('p', {}, element('label', { for: to.id }, words.to), to),
    element('label', {}, undated, ` ${words.undated}`),
  );
}

function timeList(id: string, chosen: string, { strings, labels }: SearchPageData) {
  const months = Object.entries(labels.month ?? {}).sort(([a], [b]) => (a < b ? 1 : -1));
  const years = new Set([...months.map(([month]) => month.slice(0, 4)), chosen.slice(0, 4)]);
  const option = (value: string, label: string) =>
    element('option', { value, selected: value === chosen }, label);
  const groups = [...years]
    .filter((year) => year !== '')
    .sort((a, b) => (a < b ? 1 : -1))
    .map((year) => {
      const own = months.filter(([month]) => month.startsWith(year));
      return element(
        'optgroup',
        { label: year },
        option(year, year),
        ...own.map(([month, label]) => option(month, label)),
      );
    });
  return element('select', { id }, option('', strings.span.any), ...groups);
}

/** A chosen span in words. */
export function spanText({ from, to, undated }: Span, { strings, labels }: SearchPageData): string {
  const { between } = strings;
  const name = (date: string) => labels.month?.[date] ?? date;
  const form = from === '' ? between.to : to === '' ? between.from : between.both;
  return `${fill(form, { from: name(from), to: name(to) })}${undated ? between.undated : ''}`;
}
