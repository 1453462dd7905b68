import type { Party } from '../party.ts';
import { tokensOf } from '../text/token.ts';
import type { Source } from './name.ts';
import { areOrganizations, partiesAt } from './parties.ts';
import { partyAt } from './party.ts';

/** «on behalf of X». */
const BEHALF = /\bon\s+(?:the\s+)?behalf\s+of\s+/giu;
/** «The document was signed by …», «Signatures were put by …», «The parties to the memorandum are …». */
const SIGNED_BY =
  /^(?:(?:The|This)\s+(?:\p{L}+\s+){0,3}(?:document|agreement|memorandum|contract|protocol|MOU|roadmap|paper)(?:\s+of\s+\p{L}+)?\s+(?:was|were|is|has been|will be)\s+(?:officially\s+)?(?:signed|inked|sealed)\s+by|It\s+(?:was|is|will be)\s+signed\s+by|(?:The\s+)?Signatures?\s+(?:were|was)\s+(?:put|placed|affixed)\s+(?:\p{L}+\s+){0,4}by|The\s+(?:signatories|parties)(?:\s+(?:to|of)\s+the\s+\p{L}+)?\s+(?:are|were|include)|Signatories:)\s+/iu;
/** «The document was signed by» a verb away from its subject: «A and B signed the document». */
const SIGNED_IT =
  /\s(?:signed|will sign|put their signatures (?:to|under))\s+(?:the|this)\s+(?:\p{L}+\s+)?(?:document|agreement|memorandum|contract|paper|protocol)/iu;

/** Who signs, in a sentence that says so of a document named before. */
export function englishSigners(text: string): readonly Party[] {
  const isSigning =
    /\b(?:represented|on (?:the )?behalf of|signed|will sign|signatures?|signatories|parties)\b/iu.test(
      text,
    );
  if (!isSigning) return [];
  const source = { text, tokens: tokensOf(text) };
  const represented = [...representedIn(source), ...behalfIn(source)];
  if (represented.length > 0) return represented;
  const by = SIGNED_BY.exec(text);
  const it = SIGNED_IT.exec(text);
  const at = by ? tokenAt(source, by[0].length) : it ? 0 : -1;
  if (at === -1) return [];
  const { parties } = partiesAt(source, at, it && !by ? { to: tokenAt(source, it.index + 1) } : {});
  return parties.length > 1 && areOrganizations(parties) ? parties : [];
}

const tokenAt = ({ tokens }: Source, offset: number): number =>
  tokens.findIndex(({ start }) => start >= offset);

/** «X was represented by its chairman, Y by …». */
function representedIn(source: Source): Party[] {
  const { text, tokens } = source;
  if (!/\brepresented\s+by\b/iu.test(text)) return [];
  return tokens.flatMap((_, at): Party[] => {
    const before = tokens[at - 1];
    const isStart = !before || /^[,;]$/u.test(before.text) || /^(?:and|while)$/u.test(before.text);
    const read = isStart ? partyAt(source, at) : null;
    if (!read || read.party.isUnnamed) return [];
    const isBy = /^\s+(?:(?:was|were|is)\s+)?(?:represented\s+)?by\s/u.test(
      text.slice(tokens[read.next - 1]?.end),
    );
    return isBy ? [read.party] : [];
  });
}

function behalfIn(source: Source): Party[] {
  return Array.from(source.text.matchAll(BEHALF), ({ 0: whole, index }) =>
    partyAt(source, tokenAt(source, index + whole.length)),
  ).flatMap((read) => (read && !read.party.isUnnamed ? [read.party] : []));
}

const PAIR = /(?:between|talks\s+of)\s+(?=(?:the\s+)?\p{Lu})/u;
const MEETING =
  /\s(?:met with|hosted|welcomed|held (?:talks|a meeting|negotiations) with|received|visited)\s(?:a |the )?(?:delegation (?:of|from)\s|representatives of\s)?/iu;

/** The two sides of a meeting that a later sentence calls so. */
export function englishSides(text: string): readonly Party[] {
  const plain = text.replace(MEETING, ' and ');
  const source = { text: plain, tokens: tokensOf(plain) };
  const found = PAIR.exec(plain);
  const at = found ? tokenAt(source, found.index + found[0].length) : 0;
  const { parties, next } = partiesAt(source, at);
  const isTold =
    found !== null ||
    plain !== text ||
    /^\s*(?:held|met|discussed|agreed)\s/u.test(plain.slice(source.tokens[next - 1]?.end));
  const isPair = parties.length === 2 && parties.every(({ isUnnamed }) => !isUnnamed);
  return isTold && isPair && areOrganizations(parties) ? parties : [];
}
