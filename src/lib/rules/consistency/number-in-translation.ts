import { LOCALES, type Locale } from '#src/site.ts';
import type { Document, ValuePath } from '../../document.ts';
import { difference, isSame, textNumbers } from '../numbers/difference.ts';
import { placeIn, releaseNumbers, type NumberedBlock } from '../numbers/extract.ts';
import type { NumberToken } from '../numbers/scan.ts';
import type { Finding, Rule } from '../rule.ts';

/** A translation has the numbers of its original. */
export const numberInTranslation: Rule = {
  id: 'number-in-translation',
  severity: 'error',
  demand: 'В переводе те же числа, что в оригинале; числа словами не в счёт.',
  extracts: [releaseNumbers],
  *check({ documents, extracted }) {
    const originals = new Map<string, Document>();
    for (const document of documents) {
      yield* inValues(document.data, document);
      const isOriginal = document.collection === 'releases' && !('translator' in document.data);
      if (isOriginal) originals.set(document.id, document);
    }
    for (const { file, id, collection, data } of documents) {
      const original = originals.get(id);
      if (collection !== 'releases' || !('translator' in data) || !original) continue;
      const blocks = extracted(releaseNumbers, file);
      const before = extracted(releaseNumbers, original.file);
      if (blocks && before) yield* judgeRelease(file, before, blocks);
    }
  },
};

/** Both as a whole, and block against block where they are made alike. */
function* judgeRelease(
  file: string,
  original: readonly NumberedBlock[],
  translation: readonly NumberedBlock[],
): Generator<Finding> {
  const whole = difference(joined(original), joined(translation));
  const isAlike =
    original.length === translation.length &&
    original.every(({ block }, index) => block === translation[index]?.block);
  const extraAnywhere = new Set<NumberToken>(whole.extra);
  const missingAnywhere = new Set<NumberToken>(whole.missing);
  for (const [index, block] of translation.entries()) {
    const pair = isAlike ? original[index] : undefined;
    const own = pair ? difference(pair, block) : { extra: [], missing: [] };
    // A number may move to the next paragraph; one that takes another's place is wrong.
    const isSwapped = own.extra.length > 0 && own.missing.length > 0;
    const extra = block.tokens.filter(
      (token) => extraAnywhere.has(token) || (isSwapped && own.extra.includes(token)),
    );
    const missing = own.missing.filter((token) => missingAnywhere.has(token) || isSwapped);
    for (const token of missing) missingAnywhere.delete(token);
    if (extra.length > 0) {
      for (const token of extra) yield strange(token, missing, placeIn(file, block, token.start));
    } else for (const token of missing) yield lost(token, placeIn(file, block, 0));
  }
  if (whole.extra.length > 0) return;
  for (const token of missingAnywhere) yield lost(token, { file, path: ['lead'] });
}

const joined = (blocks: readonly NumberedBlock[]) => ({
  tokens: blocks.flatMap(({ tokens }) => tokens),
  inWords: blocks.flatMap(({ inWords }) => inWords),
});

/** Texts in several languages inside one file. */
function* inValues(value: unknown, document: Document, path: ValuePath = []): Generator<Finding> {
  if (typeof value !== 'object' || value === null) return;
  const texts = LOCALES.map(
    (locale) => [locale, (value as Record<string, unknown>)[locale]] as const,
  );
  const written = texts.filter(
    (pair): pair is readonly [Locale, string] => typeof pair[1] === 'string',
  );
  if (written.length > 1) yield* judgeTexts(written, document, path);
  else
    for (const [key, inner] of Object.entries(value)) {
      yield* inValues(inner, document, [...path, Array.isArray(value) ? Number(key) : key]);
    }
}

function* judgeTexts(
  texts: readonly (readonly [Locale, string])[],
  { file, data }: Document,
  path: ValuePath,
): Generator<Finding> {
  if (!texts.some(([, text]) => /\d/u.test(text))) return;
  const original = texts.find(([locale]) => locale === data['language']) ?? texts[0];
  if (!original) return;
  const numbers = textNumbers(original[1], original[0]);
  for (const [locale, text] of texts) {
    const { extra, missing } = difference(numbers, textNumbers(text, locale));
    if (locale === original[0] || isSame({ extra, missing })) continue;
    const place = { file, path: [...path, locale] };
    const [first] = extra;
    if (first) yield strange(first, missing, { ...place, index: first.start });
    else for (const token of missing) yield lost(token, place);
  }
}

function strange(
  token: NumberToken,
  missing: readonly NumberToken[],
  place: Finding['place'],
): Finding {
  const alike = missing.filter(({ kind }) => kind === token.kind).map(written);
  return {
    message: `${NAMES[token.kind]} ${written(token)} в оригинале здесь нет: читатели двух языков узнали бы разное.`,
    hint:
      alike.length > 0
        ? `В оригинале: ${alike.join(', ')}.`
        : 'Сверьте с оригиналом и исправьте или удалите.',
    place,
  };
}

const lost = (token: NumberToken, place: Finding['place']): Finding => ({
  message: `${NAMES[token.kind]} ${written(token)} в переводе нет, а в оригинале есть: читатели двух языков узнали бы разное.`,
  hint: 'Допишите; число можно написать и словами.',
  place,
});

const NAMES = { number: 'Числа', time: 'Времени', month: 'Месяца' } as const;

const SCALE_WORDS: Readonly<Record<number, string>> = {
  1: '',
  1e3: ' тыс.',
  1e6: ' млн',
  1e9: ' млрд',
  1e12: ' трлн',
};

function written({ kind, mantissa, scale }: NumberToken): string {
  if (kind !== 'time') return `${String(mantissa).replace('.', ',')}${SCALE_WORDS[scale] ?? ''}`;
  return `${Math.floor(mantissa / 100)}:${String(mantissa % 100).padStart(2, '0')}`;
}
