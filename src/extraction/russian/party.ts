import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import type { Party } from '../party.ts';
import { quoted, type Token } from '../text/token.ts';
import { isAdjective } from './adjective.ts';
import { EPITHET } from './epithet.ts';
import { headForms } from './head-noun.ts';
import { isLatin } from './name-start.ts';
import { capital, firmNominative, restored, type Wanted } from './nominative.ts';
import type { Phrase } from './phrase.ts';

/** A party of a phrase, in the nominative; `null` where the phrase is a person's name. */
export function partyOf(phrase: Phrase, wanted: Wanted): Party | null {
  const [first] = phrase.tokens;
  const last = phrase.tokens.at(-1);
  if (!first || !last || isPerson(phrase)) return null;
  const kept = withoutEpithets(phrase);
  const words = kept.map(({ text }) => text);
  const isQuoteAlone = kept.length === 1 && kept[0]?.kind === 'quote';
  const named =
    isQuoteAlone && /^\S+$/u.test(words[0] ?? '')
      ? [firmNominative(words[0] ?? '', wanted)]
      : restored(words, wanted);
  const written = kept.map((token, index) => {
    const word = named[index] ?? token.text;
    return token.kind === 'quote' ? quoted(word) : word;
  });
  const plain = written
    .join(' ')
    .replace(/ (?=[.,])/gu, '')
    .replace(/\s+/gu, ' ');
  const name = phrase.isNamed ? capital(plain) : plain;
  return {
    name,
    isUnnamed: !phrase.isNamed || COUNTED.test(name),
    alias: phrase.alias,
    start: first.start,
    end: last.end,
  };
}

/** «правительства двух стран» */
const COUNTED = /(?:двух|тр[её]х|обе?их|наших) (?:стран|государств|регион|област|город)/iu;

/** «российской компанией» says nothing of who «Х» is; «ряд компаний» is all that is known. */
function withoutEpithets({ tokens, isNamed }: Phrase): readonly Token[] {
  if (!isNamed) return tokens;
  let from = 0;
  while (from < tokens.length - 1 && EPITHET.test(tokens[from]?.text ?? '')) from++;
  const head = tokens.findIndex(({ text, kind }) => kind === 'word' && headForms(text).length > 0);
  const form = head === -1 ? undefined : headForms(tokens[head]?.text ?? '')[0];
  const adjectives = tokens.slice(from, head).filter(({ text }) => isAdjective(text));
  const isPlain =
    form !== undefined &&
    isPlainFirm(form.lemma, tokens[head + 1]) &&
    (adjectives.length === 0 || isLatinWord(tokens[head + 1])) &&
    adjectives.every(({ text }) => describes(text, form.lemma));
  const rest = tokens.slice(head + 1);
  // «информационными агентствами «Х» и «Ү»»
  const isCommon = form?.agreement === 'plural' && /^\p{Ll}/u.test(tokens[from]?.text ?? '');
  if (isCommon && rest[0]?.kind === 'quote') return rest;
  const isNameBehind = rest.some(
    ({ kind, text }) => kind === 'quote' || /^\p{Lu}/u.test(text) || isForm(text),
  );
  if (
    head >= from &&
    isPlain &&
    isNameBehind &&
    (rest[0]?.kind === 'quote' || /^\p{Lu}/u.test(rest[0]?.text ?? ''))
  )
    return rest;
  return tokens.slice(from);
}

const isLatinWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isLatin(token.text);

/** «юридическая фирма Х»; «национальная компания» is part of a name. */
const describes = (adjective: string, lemma: string): boolean =>
  /^\p{Ll}/u.test(adjective) &&
  /^(?:компани|фирм)/u.test(lemma) &&
  !adjective.startsWith('национальн');

const isPlainFirm = (lemma: string, next: Token | undefined): boolean =>
  (/^(?:корпораци|холдинг|концерн|госпитал)/u.test(lemma) && isLatinWord(next)) ||
  /^(?:компани|фирм|предприяти|производител|разработчик|инвестор|партн|оператор|перевозчик|поставщик|застройщик|девелопер|ритейлер|организаци|стартап|агрохолдинг|субъект|вуз|гигант|подрядчик|изготовитель)/u.test(
    lemma,
  );

const SURNAME =
  /(?:[оеё]в|ин|ын|ский|цкий|[оеё]ва|ина|ская|енко|юк|улы|ұлы|кызы|қызы|швили|дзе|вич|вна|баев|беков|[оеё]вым|иным|ским|[оеё]вой|иной|[оеё]ва)(?:а|у|ым|ом|ой|е)?$/u;

/** «Данияр Усенов»: capital words without anything that organizations have. */
function isPerson({ tokens }: Phrase): boolean {
  const words = tokens.map(({ text }) => text);
  if (
    tokens.some(
      ({ kind, text }) =>
        kind !== 'word' ||
        isForm(text) ||
        headForms(text).length > 0 ||
        /^[A-Z0-9№]/u.test(text) ||
        /^\p{Lu}{2}/u.test(text),
    )
  )
    return false;
  if (words.length > 4) return false;
  return (
    words.length > 1 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    words.some((word) => SURNAME.test(word))
  );
}
