import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import type { Party, PartyList } from '../party.ts';
import { quoted, type Token } from '../text/token.ts';
import { isAdjective } from './adjective.ts';
import type { Body } from './body.ts';
import { headForms } from './head-noun.ts';
import { EPITHET } from './epithet.ts';
import { capital, firmNominative, restored, type Wanted } from './nominative.ts';
import { isLatin, startsName } from './name-start.ts';
import { behindPerson, behindProxy, officeAt, personAt } from './office.ts';
import { bodiesAt } from './plural.ts';
import { regionsAt } from './region.ts';
import { phraseAt, type Phrase } from './phrase.ts';

/** Reads «А, Б и В», in the given case, also «А с Б» and «А — Б» when asked. */
export function partiesAt(
  tokens: readonly Token[],
  from: number,
  { wanted, dashes = false }: { readonly wanted: Wanted; readonly dashes?: boolean },
): PartyList {
  const parties: Party[] = [];
  let case_ = wanted;
  let at = from;
  let next = from;
  for (;;) {
    const found =
      severalAt(tokens, at, case_) ?? officerAt(tokens, at) ?? nameAt(tokens, at, case_);
    if (found === null) break;
    parties.push(...found.parties);
    next = behindProxy(tokens, found.next);
    const isParted = next > found.next && tokens[next]?.text === ',';
    if (isParted && separatorAt(tokens, next, dashes) === null) next++;
    const separator = separatorAt(tokens, next, dashes);
    if (!separator) break;
    if (separator.isWith) case_ = 'instrumental';
    at = separator.next;
  }
  return { parties, next };
}

interface Found {
  readonly parties: readonly Party[];
  readonly next: number;
}

function nameAt(tokens: readonly Token[], from: number, wanted: Wanted): Found | null {
  // «между руководством АО «Х» и …»
  const isLed = /^руководств(?:о|ом|а)$/iu.test(tokens[from]?.text ?? '');
  if (isLed) return nameAt(tokens, from + 1, 'genitive');
  const phrase = startsName(tokens, from, wanted) ? phraseAt(tokens, from, wanted) : null;
  const party = phrase && partyOf(phrase, wanted);
  return phrase && party ? { parties: [party], next: phrase.next } : null;
}

/** «председатель правления АО «Х» Иван Иванов» signs for АО «Х». */
function officerAt(tokens: readonly Token[], at: number): Found | null {
  const office = officeAt(tokens, at);
  if (!office) return null;
  if (office.body) return bodyParty(tokens, at, office.body);
  const whole = phraseAt(tokens, office.next, 'genitive');
  const end = whole ? personAt(tokens, office.next, whole.next) : 0;
  const found = nameAt(tokens.slice(0, end), office.next, 'genitive');
  return found && { ...found, next: behindPerson(tokens, found.next) };
}

function bodyParty(tokens: readonly Token[], at: number, { name, next }: Body): Found {
  const [first, last] = [tokens[at], tokens[next - 1]];
  const place = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return {
    parties: [{ name, isUnnamed: false, alias: null, ...place }],
    next: behindPerson(tokens, next),
  };
}

/** Regions, or bodies that one plural names. */
function severalAt(tokens: readonly Token[], at: number, wanted: Wanted): Found | null {
  const found = bodiesAt(tokens, at, wanted) ?? regionsAt(tokens, at, wanted);
  if (!found) return null;
  const place = { start: tokens[at]?.start ?? 0, end: tokens[found.next - 1]?.end ?? 0 };
  const parties = found.names.map((name) => ({ name, isUnnamed: false, alias: null, ...place }));
  return { parties, next: found.next };
}

/** What stands between two parties. */
function separatorAt(
  tokens: readonly Token[],
  at: number,
  dashes: boolean,
): { readonly next: number; readonly isWith: boolean } | null {
  const word = (step: number): string => tokens[at + step]?.text.toLowerCase() ?? '';
  const side = behindSide(tokens, at);
  if (side !== at) return separatorAt(tokens, side, dashes);
  if (dashes && /^[—–-]$/u.test(word(0))) return { next: at + 1, isWith: false };
  if (dashes && word(0) === 'с') return { next: at + 1, isWith: true };
  const skip = word(0) === ',' ? 1 : 0;
  if (word(skip) === 'а' && word(skip + 1) === 'также')
    return { next: at + skip + 2, isWith: false };
  if (word(skip) === 'и' || word(skip) === 'или')
    return { next: at + skip + (word(skip + 1) === 'с' ? 2 : 1), isWith: word(skip + 1) === 'с' };
  // «м» beside «и» on the keyboard.
  if (word(skip) === 'м' && skip === 0) return { next: at + 1, isWith: false };
  if (word(skip) === 'совместно' && word(skip + 1) === 'с')
    return { next: at + skip + 2, isWith: true };
  return skip === 1 ? { next: at + 1, isWith: false } : null;
}

/** «, с одной стороны, и …, с другой стороны». */
function behindSide(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const words = [0, 1, 2].map((step) => tokens[from + step]?.text.toLowerCase() ?? '');
  return /^с (?:одной|другой) стороны$/u.test(words.join(' ')) ? from + 3 : at;
}

function partyOf(phrase: Phrase, wanted: Wanted): Party | null {
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
    isUnnamed: !phrase.isNamed,
    alias: phrase.alias,
    start: first.start,
    end: last.end,
  };
}

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
    adjectives.every(({ text }) => text.startsWith('государственн'));
  const rest = tokens.slice(head + 1);
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

const isPlainFirm = (lemma: string, next: Token | undefined): boolean =>
  (/^(?:корпораци|холдинг|концерн|госпитал)/u.test(lemma) &&
    next?.kind === 'word' &&
    isLatin(next.text)) ||
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
