import type { ListContext, Statement } from '../statement.ts';
import { tokensOf } from '../text/token.ts';
import { type Act, actsIn } from './act.ts';
import { backgroundOf } from './background.ts';
import { kindsIn } from './kind.ts';
import type { Source } from './name.ts';
import { areOrganizations, partiesAt } from './parties.ts';
import { leftParties } from './signer.ts';

const DOCUMENTS =
  /(?<!\p{L})(?:documents?|papers|agreements?|memorand\p{L}+|contracts?|deals|MOUs?|protocols?|outcomes)(?!\p{L})/iu;
const OLD =
  /(?<!\p{L})(?:legal (?:framework|basis|base)|in force|existing|treaty base|regulatory|current|valid)(?!\p{L})/iu;

/** «The following documents were signed:»; `null` when the heading announces no documents. */
export function readEnglishHeading(text: string): ListContext | null {
  const title = readEnglishTitle(text);
  if (title) return title;
  const [act] = actsIn(text);
  const isOpen = act !== undefined && text.endsWith(':');
  if (!DOCUMENTS.test(text) && !isOpen) return null;
  if (!act && !/(?<!\p{L})(?:following|list of|signed|signing|including)(?!\p{L})/iu.test(text))
    return null;
  if (OLD.test(text) || backgroundOf(text, null) !== null) return null;
  const source = { text, tokens: tokensOf(text) };
  const kinds = kindsIn(text, source.tokens);
  const codes = new Set(kinds.map(({ code }) => code));
  const [kind] = kinds;
  return {
    stage: act?.stage ?? null,
    kind: kind && codes.size === 1 ? { kind: kind.code, asGiven: kind.asGiven } : null,
    parties: act ? headingParties(source, act) : [],
  };
}

/** «Memoranda of understanding:», a line that is nothing but a kind in the plural. */
export function readEnglishTitle(text: string): ListContext | null {
  const [kind, ...others] = kindsIn(text, tokensOf(text));
  if (!kind?.isPlural || others.length > 0 || kind.start > 0) return null;
  if (!/^\s*:?\s*$/u.test(text.slice(kind.end))) return null;
  return { stage: null, kind: { kind: kind.code, asGiven: kind.asGiven }, parties: [] };
}

/** «A signed memorandums with:», «Documents signed between A and B:». */
function headingParties(source: Source, act: Act): ListContext['parties'] {
  const between = /(?<!\p{L})between\s+/iu.exec(source.text);
  if (between) {
    const at = source.tokens.findIndex(({ start }) => start >= between.index + between[0].length);
    const { parties } = partiesAt(source, at);
    return parties.length > 1 && areOrganizations(parties) ? parties : [];
  }
  if (act.voice !== 'active') return [];
  const left = leftParties(source, act, 0);
  const isOpen = /(?<!\p{L})with(?: the following[^:]{0,40})?\s*:$/iu.test(source.text);
  return left.length > 1 || isOpen ? left : [];
}

/** «A and B» or «A – B» under a heading that names the kind; one name when the heading has the other. */
export function pairOf(source: Source, list: ListContext): Statement | null {
  if (!list.kind) return null;
  const { text, tokens } = source;
  const isBetween = /^(?:between|with|among)$/iu.test(tokens[0]?.text ?? '');
  const { parties, next } = partiesAt(source, isBetween ? 1 : 0, { dashes: true });
  const all = list.parties.length === 1 ? [...list.parties, ...parties] : parties;
  if (parties.length === 0 || all.length < 2 || all.every(({ isUnnamed }) => isUnnamed))
    return null;
  const behind = text.slice(tokens[next - 1]?.end);
  if (
    !/^\s*(?:$|[.;,:(–—-]|(?:on|for|to|in|regarding|concerning|worth|aimed|covering)\s)/iu.test(
      behind,
    )
  )
    return null;
  const [first, second] = all;
  if (
    !isBetween &&
    all.length === 2 &&
    list.parties.length === 0 &&
    first &&
    second &&
    text.slice(first.end, second.start).trim() === ','
  )
    return null;
  return {
    kind: list.kind.kind,
    kindAsGiven: list.kind.asGiven,
    kindBasis: 'heading',
    parties: all,
    subject: null,
    stage: list.stage,
    start: 0,
    end: text.length,
  };
}
