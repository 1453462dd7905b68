import type { PluralForms } from '#src/search/strings.ts';
import type { Locale } from '#src/site.ts';

/** `{name}` in a text replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => `${values[name] ?? whole}`);
}

/**
 * The form of a phrase for a number. A browser without the rules of a language uses other ones;
 * a form that the language lacks is then `other`, which suits Kazakh.
 */
export function counted(
  forms: PluralForms,
  locale: Locale,
  values: Readonly<Record<string, string | number>> & { count: number },
): string {
  const rule = new Intl.PluralRules(locale).select(values.count);
  return fill(forms[rule] ?? forms.other, values);
}

/** Words in the quotation marks of the language, separated by commas. */
export function quoted(words: readonly string[], locale: Locale): string {
  const [open, close] = locale === 'en' ? ['“', '”'] : ['«', '»'];
  return words.map((word) => `${open}${word}${close}`).join(', ');
}
