import type { Locale } from '#src/site.ts';
import { LANGUAGE_TAGS } from './language-tag.ts';

/** Says a number together with the thing counted: «21 релиз». The number must be whole. */
export type Counted = (count: number) => string;

/** Forms after 1, 2 and 5: `russian('релиз', 'релиза', 'релизов')`. */
export const russian = (one: string, few: string, many: string): Counted =>
  noun('ru', { one, few, many });

/** A Kazakh noun stays in the singular after a number. */
export const kazakh = (any: string): Counted => noun('kk', { one: any, other: any });

export const english = (one: string, other: string): Counted => noun('en', { one, other });

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

function noun(locale: Locale, forms: Forms): Counted {
  const rules = new Intl.PluralRules(LANGUAGE_TAGS[locale]);
  const numbers = new Intl.NumberFormat(LANGUAGE_TAGS[locale]);
  return (count) => {
    const form = forms[rules.select(count)];
    if (form === undefined) throw new RangeError(`${count} is not a whole number of things.`);
    return `${numbers.format(count)}\u00A0${form}`;
  };
}
