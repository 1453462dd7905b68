import { LOCALES, type Locale } from '#src/site.ts';
import type { Document, ValuePath } from '../../document.ts';
import { difference, isSame, withWords } from '../numbers/difference.ts';
import { lostNumber, strangeNumber } from '../numbers/finding.ts';
import { scanNumbers } from '../numbers/scan.ts';
import type { Extract } from '../extract.ts';
import type { Finding, Rule } from '../rule.ts';
import { numbersInWords } from '../words/number-words.ts';

/** Found in the fields of a file by themselves. */
const inFields: Extract<readonly Finding[]> = {
  id: 'languages',
  from: ({ collection }) => collection !== 'releases',
  take: ({ document }) =>
    localized(document.data, []).flatMap(([value, path]) => [...judgeTexts(value, document, path)]),
};

/** A text that a field gives in several languages has the same numbers in each. */
export const numberInLanguages: Rule = {
  id: 'number-in-languages',
  severity: 'error',
  demand: 'В поле на нескольких языках числа одни и те же; римские и словами не в счёт.',
  extracts: [inFields],
  *check({ documents, extracted }) {
    for (const document of documents)
      if (inFields.from(document)) yield* extracted(inFields, document.file) ?? [];
  },
};

type Fields = Readonly<Record<string, unknown>>;
type Localized = readonly [texts: Fields, path: ValuePath];

/** Texts in several languages with a figure in them. `path` leads to `value` and is changed on the way. */
function localized(
  value: unknown,
  path: (string | number)[],
  found: Localized[] = [],
): Localized[] {
  if (typeof value !== 'object' || value === null) return found;
  if (isLocalized(value as Fields)) {
    if (hasFigure(value as Fields)) found.push([value as Fields, [...path]]);
    return found;
  }
  const isList = Array.isArray(value);
  for (const key in value) {
    const inner = (value as Fields)[key];
    if (typeof inner !== 'object') continue;
    path.push(isList ? Number(key) : key);
    localized(inner, path, found);
    path.pop();
  }
  return found;
}

const isLocalized = ({ ru, kk, en }: Fields): boolean =>
  [ru, kk, en].filter((text) => typeof text === 'string').length > 1;

const hasFigure = ({ ru, kk, en }: Fields): boolean =>
  [ru, kk, en].some((text) => typeof text === 'string' && /\d/u.test(text));

type LocaleText = readonly [Locale, string];

function* judgeTexts(
  fields: Fields,
  { file, data }: Document,
  path: ValuePath,
): Generator<Finding> {
  const texts = LOCALES.flatMap((locale): LocaleText[] => {
    const text = fields[locale];
    return typeof text === 'string' ? [[locale, text]] : [];
  });
  const [original] = [...texts].sort(
    ([a], [b]) => Number(b === data['language']) - Number(a === data['language']),
  );
  if (!original) return;
  const [language, before] = original;
  const numbers = scanNumbers(before, language);
  for (const [locale, text] of texts) {
    if (locale === language) continue;
    const figures = difference(numbers, scanNumbers(text, locale));
    if (isSame(figures)) continue;
    const words = [numbersInWords(before, language), numbersInWords(text, locale)] as const;
    const { extra, missing } = withWords(figures, words);
    const place = { file, path: [...path, locale] };
    const [first] = extra;
    if (first) yield strangeNumber(first, missing, { ...place, index: first.start });
    else for (const token of missing) yield lostNumber(token, place);
  }
}
