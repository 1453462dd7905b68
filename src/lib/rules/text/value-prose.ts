import { LOCALES, type Locale } from '#src/site.ts';
import type { Document, ValuePath } from '../../document.ts';
import type { Prose } from './rule.ts';
import { signsOf } from './signs.ts';

/** Keys whose strings are text for readers; of localized texts the languages are the keys. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  ...['title', 'lead', 'text', 'asGiven', 'kindAsGiven', 'called', 'place', 'description'],
  ...['publisher', 'translator'],
]);

/** Keys below which every string is a name. */
const NAME_KEYS: ReadonlySet<string> = new Set(['names', 'publisher', 'translator']);

/** Texts of the frontmatter, in the order of the file. */
export function valueProse(
  { data }: Document,
  locale: Locale,
  valueOffset: (path: ValuePath, index: number) => number,
): Prose[] {
  const found: Prose[] = [];
  const visit = (value: unknown, path: ValuePath, context: Context): void => {
    if (typeof value === 'string') {
      if (!context.text) return;
      const at = (index: number): number => valueOffset(path, index);
      const { locale, name } = context;
      found.push({ text: value, signs: signsOf(value), at, locale, block: 'value', name, path });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], context);
    } else if (typeof value === 'object' && value !== null) {
      const own = languageOf(value) ?? context.locale;
      for (const [key, item] of Object.entries(value)) {
        visit(item, [...path, key], below({ ...context, locale: own }, key));
      }
    }
  };
  visit(data, [], { locale, text: false, name: false });
  return found;
}

interface Context {
  readonly locale: Locale;
  readonly text: boolean;
  readonly name: boolean;
}

function below({ locale, name }: Context, key: string): Context {
  const language = LOCALES.find((known) => known === key);
  return {
    locale: language ?? locale,
    text: language !== undefined || TEXT_KEYS.has(key),
    name: name ? key !== 'note' : NAME_KEYS.has(key),
  };
}

const languageOf = (value: object): Locale | undefined =>
  'language' in value ? LOCALES.find((known) => known === value.language) : undefined;
