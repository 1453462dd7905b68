import type { Party, PartyList } from '../party.ts';
import type { Token } from '../text/token.ts';
import type { Source } from './name.ts';
import { isNation, wordOf } from './noun.ts';

/** «the rectors of A and B», «the heads of A and B». */
export function behindPluralOffice(tokens: readonly Token[], from: number): number {
  const at = /^the$/iu.test(wordOf(tokens[from])) ? from + 1 : from;
  const isPlural =
    /^(?:heads|rectors|chairmen|directors|presidents|CEOs|leaders|representatives|managers)$/iu;
  return isPlural.test(wordOf(tokens[at])) && wordOf(tokens[at + 1]) === 'of' ? at + 2 : from;
}

const PLURAL_BODY =
  /^((?:\p{Lu}\p{L}+ )?(?:Government|Ministr|Parliament|Universit|Chamber|Embass|Bank))(?:s|ies) (of .+)$/iu;

/** «the Ministries of Energy of Kazakhstan and Slovakia» are two. */
export function apart(parties: readonly Party[]): readonly Party[] {
  const [first, ...others] = parties;
  const plural = first && PLURAL_BODY.exec(first.name);
  if (!plural || others.length === 0) return parties;
  const [, noun = '', rest = ''] = plural;
  const body = `${noun}${/(?:ministr|universit|embass)$/iu.test(noun) ? 'y' : ''}`;
  const owned = rest.slice(0, rest.lastIndexOf('of ') + 3);
  return [
    { ...first, name: `${body} ${rest}` },
    ...others.map((party) => ({ ...party, name: `${body} ${owned}${party.name}` })),
  ];
}

/** «the Kazakh and Russian Governments». */
export function nationsAt({ text, tokens }: Source, from: number): PartyList | null {
  const at = /^the$/iu.test(wordOf(tokens[from])) ? from + 1 : from;
  const body = /^(?:Governments|governments)$/u.exec(wordOf(tokens[at + 3]))?.[0].slice(0, -1);
  const isPair = isNation(wordOf(tokens[at])) && isNation(wordOf(tokens[at + 2]));
  if (body === undefined || !isPair || wordOf(tokens[at + 1]) !== 'and') return null;
  const parties = [at, at + 2].map((index): Party => {
    const { start = 0, end = 0 } = tokens[index] ?? {};
    const name = `${text.slice(start, end)} ${body}`;
    return { name, isUnnamed: false, alias: null, start, end };
  });
  return { parties, next: at + 4 };
}

/** «Akmola and Abai regions». */
export const ofRegion = (party: Party): Party =>
  /(?:[Rr]egion|[Oo]blast|[Cc]ity)$/u.test(party.name)
    ? party
    : { ...party, name: `${party.name} region` };
