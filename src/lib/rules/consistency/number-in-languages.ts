import { LOCALES, type Locale } from '#src/site.ts';
import type { Document, ValuePath } from '../../document.ts';
import { difference, withWords } from '../numbers/difference.ts';
import { lostNumber, strangeNumber } from '../numbers/finding.ts';
import { scanNumbers } from '../numbers/scan.ts';
import type { Finding, Rule } from '../rule.ts';
import { numbersInWords } from '../words/number-words.ts';

/** A text that a field gives in several languages has the same numbers in each. */
export const numberInLanguages: Rule = {
  id: 'number-in-languages',
  severity: 'error',
  demand: 'В поле на нескольких языках числа одни и те же; римские и словами не в счёт.',
  *check({ documents }) {
    for (const document of documents) yield* inValues(document.data, document, []);
  },
};

function* inValues(value: unknown, document: Document, path: ValuePath): Generator<Finding> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* inValues(item, document, [...path, index]);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const texts = LOCALES.flatMap((locale): LocaleText[] => {
    const text = fields[locale];
    return typeof text === 'string' ? [[locale, text]] : [];
  });
  if (texts.length > 1) {
    if (texts.some(([, text]) => /\d/u.test(text))) yield* judgeTexts(texts, document, path);
    return;
  }
  for (const [key, inner] of Object.entries(fields)) {
    if (typeof inner === 'object') yield* inValues(inner, document, [...path, key]);
  }
}

type LocaleText = readonly [Locale, string];

function* judgeTexts(
  texts: readonly LocaleText[],
  { file, data }: Document,
  path: ValuePath,
): Generator<Finding> {
  const [original] = [...texts].sort(
    ([a], [b]) => Number(b === data['language']) - Number(a === data['language']),
  );
  if (!original) return;
  const [language, before] = original;
  const numbers = scanNumbers(before, language);
  for (const [locale, text] of texts) {
    if (locale === language) continue;
    const figures = difference(numbers, scanNumbers(text, locale));
    const words = [numbersInWords(before, language), numbersInWords(text, locale)] as const;
    const { extra, missing } = withWords(figures, words);
    const place = { file, path: [...path, locale] };
    const [first] = extra;
    if (first) yield strangeNumber(first, missing, { ...place, index: first.start });
    else for (const token of missing) yield lostNumber(token, place);
  }
}
