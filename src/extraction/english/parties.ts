import type { Party, PartyList } from '../party.ts';
import type { Token } from '../text/token.ts';
import type { Source } from './name.ts';
import { isGeneric, wordOf } from './noun.ts';
import { isPerson } from './office.ts';
import { type Read, partyAt, speakerAt } from './party.ts';
import { apart, behindPluralOffice, nationsAt, ofRegion } from './plural.ts';
import { behindApposition, behindSeparator } from './separator.ts';

/** Names parted by commas and «and»; `next` is the first token behind them. */
export function partiesAt(
  source: Source,
  from: number,
  {
    to = source.tokens.length,
    dashes = false,
  }: { readonly to?: number; readonly dashes?: boolean } = {},
): PartyList {
  const { tokens } = source;
  const reads: Read[] = [];
  const first = behindPluralOffice(tokens, from);
  let at = first;
  let next = from;
  while (at < to) {
    const read = speakerAt(source, at) ?? partyAt(source, at);
    if (!read || read.next > to || (reads.length > 0 && isSource(tokens, read.next))) break;
    reads.push(read);
    next = behindApposition(source, read.next, to);
    const separator = behindSeparator(tokens, next, dashes);
    if (separator === next) break;
    at = separator;
  }
  const parties = apart(withoutPersons(reads, first !== from));
  const nations = reads.length === 0 ? nationsAt(source, from) : null;
  if (nations) return nations;
  if (parties.length > 1 && /^(?:regions|provinces|oblasts)$/u.test(wordOf(tokens[next])))
    return { parties: parties.map(ofRegion), next: next + 1 };
  return { parties, next };
}

/** «…, the ministry said»: who tells of it. */
const isSource = (tokens: readonly Token[], at: number): boolean =>
  /^(?:said|says|reports?|reported|told|informed|informs|noted|added|announced|cites?)$/u.test(
    wordOf(tokens[at]),
  ) ||
  (/^press$/u.test(wordOf(tokens[at])) && wordOf(tokens[at + 1]) === 'service');

/** Beside an office holder a bare first name and surname are of a person too. */
function withoutPersons(reads: readonly Read[], arePlural: boolean): Party[] {
  const isSpoken = arePlural || reads.some(({ isSpeaker }) => isSpeaker);
  const all = reads.map(({ party }) => party);
  return isSpoken
    ? all.filter(({ name }, index) => reads[index]?.isSpeaker === true || !isBarePair(name))
    : all;
}

const isBarePair = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) && !name.split(' ').some(isGeneric);

/** Names of persons are those of no parties. */
export const areOrganizations = (parties: readonly Party[]): boolean =>
  !parties.some(({ name, isUnnamed }) => !isUnnamed && isPerson(name));
