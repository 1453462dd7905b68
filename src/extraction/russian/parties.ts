import { headForms } from './head-noun.ts';
import { partyOf } from './party.ts';
import { separatorAt } from './separator.ts';
import type { Party, PartyList } from '../party.ts';
import { type Token } from '../text/token.ts';
import type { Body } from './body.ts';
import { type Wanted } from './nominative.ts';
import { startsName } from './name-start.ts';
import { behindPerson, behindProxy, officeAt, personAt } from './office.ts';
import { bodiesAt } from './plural.ts';
import { regionsAt } from './region.ts';
import { phraseAt } from './phrase.ts';

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
      headsAt(tokens, at) ??
      severalAt(tokens, at, case_) ??
      officerAt(tokens, at) ??
      nameAt(tokens, at, case_);
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

const HEADS = /^(?:руководител|глав|директор|ректор|председател|президент)(?:и|ы|а|ями|ами)$/iu;

/** «Руководители музея «Х» и галереи «Ү», Иванов и Петров»: each signs for what he heads. */
function headsAt(tokens: readonly Token[], at: number): Found | null {
  if (!HEADS.test(tokens[at]?.text ?? '')) return null;
  const { parties, next } = partiesAt(tokens, at + 1, { wanted: 'genitive' });
  const isSure = parties.every(
    ({ name }) =>
      /[«A-Z]/u.test(name) || name.split(' ').some((word) => headForms(word).length > 0),
  );
  if (parties.length < 2 || !isSure) return null;
  const persons = tokens[next]?.text === ',' ? behindPersons(tokens, next + 1) : next;
  return { parties, next: persons };
}

/** First token behind «Иванов и Петров», with the comma that ends them. */
function behindPersons(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:\p{Lu}[\p{L}-]*|и|\.)$/u.test(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** Regions, or bodies that one plural names. */
function severalAt(tokens: readonly Token[], at: number, wanted: Wanted): Found | null {
  const found = bodiesAt(tokens, at, wanted) ?? regionsAt(tokens, at, wanted);
  if (!found) return null;
  const place = { start: tokens[at]?.start ?? 0, end: tokens[found.next - 1]?.end ?? 0 };
  const parties = found.names.map((name) => ({ name, isUnnamed: false, alias: null, ...place }));
  return { parties, next: found.next };
}
