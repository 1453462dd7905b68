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

/** What the keys above a value say of it. */
interface Context {
  readonly locale: Locale;
  readonly isText: boolean;
  readonly isName: boolean;
}

type ValueOffset = (path: ValuePath, index: number) => number;

/** Texts of the frontmatter, in the order of the file. */
export function valueProse({ data }: Document, locale: Locale, valueOffset: ValueOffset): Prose[] {
  const found: Prose[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown, context: Context): void => {
    if (typeof value === 'string') {
      if (context.isText) found.push(toProse(value, context, [[...path], valueOffset]));
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        visit(value[index], context);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      const own = inLanguageOf(value, context);
      for (const key in value) {
        path.push(key);
        visit((value as Record<string, unknown>)[key], below(own, key));
        path.pop();
      }
    }
  };
  visit(data, { locale, isText: false, isName: false });
  return found;
}

function toProse(
  text: string,
  { locale, isName }: Context,
  [path, valueOffset]: readonly [ValuePath, ValueOffset],
): Prose {
  const at = (index: number): number => valueOffset(path, index);
  return { text, signs: signsOf(text), at, locale, block: 'value', name: isName, path };
}

function below(context: Context, key: string): Context {
  const language = LOCALES.find((known) => known === key);
  const isText = language !== undefined || TEXT_KEYS.has(key);
  const isName = context.isName ? key !== 'note' : NAME_KEYS.has(key);
  const locale = language ?? context.locale;
  const isSame = context.isText === isText && context.isName === isName;
  return isSame && locale === context.locale ? context : { locale, isText, isName };
}

/** The name of an organization has a language of its own. */
function inLanguageOf(value: object, context: Context): Context {
  const own = 'language' in value ? LOCALES.find((known) => known === value.language) : undefined;
  return own === undefined ? context : { ...context, locale: own };
}
