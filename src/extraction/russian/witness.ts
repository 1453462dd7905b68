import type { Party } from '../party.ts';
import { tokensOf, type Token } from '../text/token.ts';
import { headForms } from './head-noun.ts';
import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import { isAbbreviation, isGeographic, isLatin } from './name-start.ts';
import { officeAt, startsParty } from './office.ts';
import { partiesAt } from './parties.ts';

const SIGNING =
  /(?<!\p{L})(?:подпис[ьи](?:ями)?|подписант\p{L}*|документ\p{L}*|сторон(?:ами|ы)\p{L}*)(?!\p{L})/iu;
const SIGNS =
  /(?<!\p{L})(?:поставил[аи]?|поставлен\p{L}*|скрепил[аи]?|подписал[аи]?|подписан\p{L}*|подпишут|подпишет|выступил[аи]?|выступают|являются|стали|заверил[аи]?|заключ[её]н\p{L}*)(?!\p{L})/iu;
const NAMELY = /(?<!\p{L})(?:от имени|со стороны|от лица)(?!\p{L})/iu;
const MEETING =
  /(?<!\p{L})(?:встреч\p{L}*|переговор\p{L}*|визит\p{L}*|совещани\p{L}*|договорил\p{L}*|обсудил\p{L}*|сотрудничеств\p{L}*|провел[аи]?|провёл|посетил[аи]?|реализу\p{L}*|построят|совместн\p{L}*|между)(?!\p{L})/iu;

/** Who signs, in a sentence that says so of a document named before. */
export function russianSigners(text: string): readonly Party[] {
  const isSigning = (SIGNING.test(text) && SIGNS.test(text)) || NAMELY.test(text);
  if (!isSigning) return [];
  const tokens = tokensOf(text);
  const between = tokens.findIndex(({ text: word }) => /^между$/iu.test(word));
  return between === -1
    ? namesIn(tokens)
    : partiesAt(tokens, between + 1, { wanted: 'instrumental' }).parties;
}

/** The two or more sides of a meeting; nothing when the sentence names more than sides. */
export function russianSides(text: string): readonly Party[] {
  if (!MEETING.test(text)) return [];
  const tokens = tokensOf(text);
  const between = tokens.findIndex(({ text: word }) => /^между$/iu.test(word));
  if (between !== -1) return partiesAt(tokens, between + 1, { wanted: 'instrumental' }).parties;
  const names = namesIn(tokens);
  return names.length === 2 ? names : [];
}

/** Every organization that a sentence names for certain, but for those that say where something is. */
function namesIn(tokens: readonly Token[]): Party[] {
  const found: Party[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (/^стороны$/iu.test(tokens[at]?.text ?? '')) at = behindCountry(tokens, at + 1);
    const before = tokens[at - 1]?.text ?? '';
    const isPlace = /^(?:в|во|на|при|из|для|по|о|об|под|до)$/iu.test(before);
    const wanted = wantedBehind(before);
    if (!isSure(tokens, at) || !startsParty(tokens, at, wanted)) {
      at++;
      continue;
    }
    const { parties, next } = partiesAt(tokens, at, { wanted });
    if (!isPlace) found.push(...parties.filter(({ isUnnamed }) => !isUnnamed));
    at = Math.max(next, at + 1);
  }
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

/** «со стороны Кыргызской Республики протокол подписала …»: the country is no party. */
function behindCountry(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; isGeographic(tokens[at]?.text ?? '') || isGeographic(tokens[at + 1]?.text ?? ''); at++)
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) break;
  return at;
}

const wantedBehind = (before: string) => {
  if (/^(?:имени|стороны|лица|от|у)$/iu.test(before)) return 'genitive';
  return /^(?:со?|между)$/iu.test(before) ? 'instrumental' : 'any';
};

/** A quotation, a legal form, Latin, an abbreviation, a head noun or an office: no mere capital letter. */
function isSure(tokens: readonly Token[], at: number): boolean {
  const { text = '', kind } = tokens[at] ?? {};
  if (kind === 'quote') return true;
  if (kind !== 'word') return false;
  return (
    isForm(text) ||
    isLatin(text) ||
    isAbbreviation(text) ||
    headForms(text).length > 0 ||
    officeAt(tokens, at) !== null
  );
}
