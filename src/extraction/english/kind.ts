import type { Token } from '../text/token.ts';

/** A kind of document, where a text names it. */
export interface Kind {
  readonly code: string;
  /** Singular, with its adjectives. */
  readonly asGiven: string;
  readonly isPlural: boolean;
  readonly start: number;
  /** Behind the noun, its qualifier and an abbreviation in brackets. */
  readonly end: number;
}

const ADJECTIVES =
  'framework|cooperation|partnership|investment|trilateral|bilateral|joint|loan|strategic|supply|licen[cs]e|licensing|credit|intergovernmental|interdepartmental|interagency|financing|finance|purchase|service|tripartite|quadrilateral|multilateral|offtake|off-take|lease|joint venture|mandate|trade|sales?|share|equity|shareholders?|concession|development|research|grant|guarantee|project|technical|commercial|general|consortium|sponsorship|confidentiality|non-disclosure|agency|distribution|turnkey|power|transit|transport|transportation|production|sharing|twinning|sister-city|exchange|student|academic|double-degree|dual-degree|implementation|engineering|construction|procurement|long-term|collaboration|preliminary|comprehensive|executive|special|additional|supplementary|export|import|technology|transfer|umbrella|host|country|and|of|intent|EPC|PPP|public-private|industrial|binding|non-binding|two-year|three-year|five-year|subsidiary|swap|underwriting|escrow|storage|shipping|charter|rental|maintenance|state|free|media|educational|scientific|cultural|memorandum';
const QUALIFIER = String.raw`(?:\s+(?:of|on|for)\s+(?:(?:the\s+)?(?:mutual|strategic|bilateral|joint|intended|further|inter-?university|interregional|international|academic|scientific|technical|economic|long-term|comprehensive|industrial|trilateral|future|multilateral)(?:\s+and\s+\p{Ll}+)?\s+){0,2}(?<qualifier>understanding|co-?operation|collaboration|interaction|intent(?:ions?)?|partnership)(?:\s+and\s+(?:mutual\s+)?(?:understanding|co-?operation|partnership|interaction))?)?`;
const NOUN = String.raw`memorand(?:ums?|a)${QUALIFIER}|MOUs?(?!\p{L})|MOCs?(?!\p{L})|agreements?${QUALIFIER.replace('qualifier', 'intent')}|contracts?|deals?|protocols?|treat(?:y|ies)|conventions?|(?:joint|political|allied)?\s?(?:statement|declaration)s?|road\s?-?maps?|action plans?|plans? of (?:joint\s+)?(?:action|activit|measure|cooperation)\p{L}*|program(?:me)?s?(?:\s+(?:of|for|on)\s+(?:\p{Ll}+\s+){0,2}(?:co-?operation|exchanges?|action))?|letters? of intent|exchange of notes`;
const KIND = new RegExp(
  String.raw`(?<![\p{L}-])(?<adjectives>(?:(?:${ADJECTIVES})\s+){0,5})(?<noun>${NOUN})(?!\p{L})`,
  'giu',
);
/** A programme is a document only with one of these. */
const PROGRAMME = /cooperation|exchange|action|joint|intergovernmental|executive|implementation/iu;
/** A document that a sentence only refers to. */
const REFERRED =
  /(?:\b(?:under|per|pursuant to|in accordance with|accordance with|in line with|thanks to|within the framework of|in the framework of|framework of|as part of|within|according to|based on|on the basis of|basis of|in pursuance of|terms of|provisions of|implementation of|implementing|implement|draft of|draft|text of|purposes? of|aims? of|goals? of|object of|subject of|anniversary of|ratification of|ratifying|ratif\p{L}+|conditions of|context of|violation of|breach of|result of|execution of|fulfil\p{L}* of|fulfil\p{L}*|obligations of|signatory to|party to|parties to)\s+(?:(?:the|this|that|an?|its|their|these|those|all|such|previous|previously|signed|recently|new|above|both|two|three)\s+)*|\b(?:this|the said|existing|current|previous|said|such an?|earlier|that|new draft|peace|labou?r|employment|collective|marriage|mission|policy|budget|financial|press|opening|written|public|personal|political|his|her|mission)\s+)$/iu;

/** Kinds that a text names, in its order. */
export function kindsIn(text: string, tokens: readonly Token[]): Kind[] {
  return Array.from(text.matchAll(KIND), (match) => kindOf(text, match)).filter(
    (kind): kind is Kind =>
      kind !== null &&
      !REFERRED.test(text.slice(Math.max(0, kind.start - 60), kind.start)) &&
      !tokens.some(
        (token) =>
          /^(?:quote|bracket)$/u.test(token.kind) &&
          token.start <= kind.start &&
          kind.start < token.end,
      ),
  );
}

function kindOf(text: string, match: RegExpExecArray): Kind | null {
  const { adjectives: before = '', noun = '', qualifier, intent } = match.groups ?? {};
  const adjectives = before.replace(
    /^(?:(?:and|of|state|free|power|host|country|general|special)\s+)+/iu,
    '',
  );
  const start = match.index + before.length - adjectives.length;
  const whole = `${adjectives}${noun}`;
  if (/^program/iu.test(noun) && !PROGRAMME.test(whole)) return null;
  if (/statement/iu.test(noun) && !/joint/iu.test(whole)) return null;
  if (/^deal/iu.test(noun) && !/(?:a|an|the|\p{L})\s*$/iu.test(text.slice(0, start))) return null;
  const behind = match.index + match[0].length;
  const short =
    /^\s*\((?:\p{Lu}\p{L}{1,4}|[^)]{1,12})\)/u.exec(text.slice(behind, behind + 20))?.[0] ?? '';
  return {
    code: codeOf(noun.toLowerCase().trim(), adjectives, qualifier ?? intent),
    asGiven: singular(whole),
    isPlural: PLURAL.test(whole),
    start,
    end: behind + short.length,
  };
}

const PLURAL =
  /(?<!\p{L})(?:memoranda|memorandums|MOUs|MOCs|agreements|contracts|deals|protocols|treaties|conventions|road\s?-?maps|plans|program(?:me)?s|letters|declarations|statements)(?!\p{L})/iu;

const singular = (given: string): string =>
  given
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/\bmous?$/u, 'memorandum of understanding')
    .replace(/\bmocs?$/u, 'memorandum of cooperation')
    .replace(/\bmemorand(?:a|ums)\b/u, 'memorandum')
    .replace(
      /\b(agreement|contract|deal|protocol|letter|convention|map|plan|declaration|statement|program|programme)s\b/u,
      '$1',
    )
    .replace(/\broad[\s-]?maps?$/u, 'road map')
    .replace(/\btreaties\b/u, 'treaty');

function codeOf(noun: string, adjectives: string, qualifier: string | undefined): string {
  if (noun.startsWith('mou')) return 'memorandum-of-understanding';
  if (noun.startsWith('moc')) return 'memorandum-of-cooperation';
  if (noun.startsWith('memorand'))
    return memorandum(qualifier ?? /co-?operation/iu.exec(adjectives)?.[0]);
  if (noun.startsWith('agreement')) {
    if (qualifier !== undefined && /^intent/iu.test(qualifier)) return 'agreement-of-intent';
    return /framework/iu.test(adjectives) ? 'framework-agreement' : 'agreement';
  }
  if (noun.startsWith('deal')) return 'agreement';
  if (/^(?:contract|treat)/u.test(noun)) return 'contract';
  if (noun.startsWith('protocol')) return 'protocol';
  if (noun.startsWith('program')) return 'programme';
  if (noun.startsWith('exchange')) return 'exchange-of-notes';
  if (/^(?:road|action|plan)/u.test(noun)) return 'action-plan';
  return /joint/iu.test(`${adjectives}${noun}`) ? 'joint-statement' : 'other';
}

function memorandum(qualifier: string | undefined): string {
  const word = qualifier?.toLowerCase() ?? '';
  if (word.startsWith('understanding')) return 'memorandum-of-understanding';
  if (/^(?:co-?operation|collaboration|interaction)/u.test(word))
    return 'memorandum-of-cooperation';
  return word.startsWith('intent') ? 'memorandum-of-intent' : 'memorandum';
}
