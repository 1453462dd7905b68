import type { FacetValue } from '#src/search/answer/facet.ts';
import { element } from '#src/search/page/dom.ts';
import { plainLetters } from '#src/lib/plain-letters.ts';
import { smallLetters } from '#src/search/text/letters.ts';

const SHOWN_WHILE_TYPING = 20;

/** Values whose names hold every typed beginning of a word; letters as a reader types them. */
export function valuesNamed(
  values: readonly FacetValue[],
  typed: string,
  nameOf: (value: string) => string,
): FacetValue[] {
  const beginnings = plainWords(typed);
  const found = values.filter(({ value }) => {
    const words = plainWords(nameOf(value));
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  return found.slice(0, SHOWN_WHILE_TYPING);
}

/** Words of a text as they are compared while a reader types. */
export function plainWords(text: string): string[] {
  return plainLetters(smallLetters(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A box that finds values of a long facet by name. */
export function valueBox(
  { id, label, typed }: { id: string; label: string; typed: string },
  onType: (typed: string) => void,
): HTMLInputElement {
  const attributes = { type: 'search', id, 'aria-label': label, placeholder: label, value: typed };
  const box = element('input', { ...attributes, autocomplete: 'off', class: 'find-value' });
  box.addEventListener('input', () => onType(box.value));
  return box;
}
