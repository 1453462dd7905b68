import type { Party } from '../party.ts';
import type { ListContext, PieceReading, Run, Statement } from '../statement.ts';
import { englishParties } from './parties.ts';
import { subjectOf } from './subject.ts';

const KIND =
  /(?<![\p{L}-])(?<adjectives>(?:(?:framework|cooperation|partnership|investment|trilateral|bilateral|joint|loan|strategic|supply|licen[cs]e|credit|intergovernmental|financing|purchase|service|tripartite|offtake|lease|joint venture)\s+)*)(?<noun>memorand(?:um|a|ums)(?:\s+of\s+(?:mutual\s+)?(?<qualifier>understanding|cooperation|intent(?:ions?)?|partnership))?|MOUs?|agreements?(?:\s+of\s+(?<intent>intent(?:ions?)?))?|contracts?|protocols?|treat(?:y|ies)|statement|declaration|road\s?map|action plan|letters? of intent)(?!\p{L})/giu;
const SIGNED =
  /(?<!\p{L})(?:signed|inked|concluded|exchanged|entered into|(?:have|has) sign(?:ed)?)(?!\p{L})/iu;
const PLANNED =
  /(?<!\p{L})(?:will (?:be )?(?:sign(?:ed)?|conclude[d]?)|(?:plans?|expects?|intends?|agreed|are|is|due|set|expected|planned|scheduled) to (?:be )?sign(?:ed)?|to be signed|signing (?:is|of [^.]{0,80}is) (?:planned|expected)|(?:planned|expected) signing)(?!\p{L})/iu;
const BACKGROUND =
  /(?<!\p{L})(?:earlier|previously|last year|years ago|in (?:19|20)\d\d,|signed (?:back )?in (?:19|20)\d\d|court|ratif\p{L}+|terminat\p{L}+|player|footballer|striker|midfielder|coach|not sign\p{L}*|refused|possibility|possible|could sign|may sign|discussed|proposed|draft|signed (?:a|the|into) law|law on|decree|employment contract|if )/iu;

/** What a piece of English text announces. */
export function readEnglish(
  text: string,
  list: ListContext | null,
  year: number | null,
): PieceReading {
  const acts = PLANNED.exec(text) ?? SIGNED.exec(text);
  const kinds = kindsIn(text);
  const nothing = { statements: [], refusal: null };
  if (kinds.length === 0 || (!acts && !list)) return nothing;
  if (BACKGROUND.test(text) && (!list || acts) && !isOfYear(text, year))
    return { statements: [], refusal: { reason: 'документ не из этого релиза или не подписан' } };
  const stage = PLANNED.test(text)
    ? 'announced'
    : SIGNED.test(text)
      ? 'signed'
      : (list?.stage ?? null);
  const statements = kinds.flatMap((kind, index): Statement[] => {
    const to = kinds[index + 1]?.start ?? text.length;
    const { parties, subject } = read(text, kind, to);
    const own = parties.length === 0 && list ? list.parties : parties;
    const isKnown = own.length > 1 && own.some(({ isUnnamed }) => !isUnnamed);
    if (!isKnown && !(list && index === 0 && own.length > 0)) return [];
    return [
      {
        ...named(kind),
        parties: own,
        subject,
        stage,
        end: to,
      },
    ];
  });
  if (statements.length > 0) return { statements, refusal: null };
  const [kind, ...others] = kinds;
  const refusal = { reason: 'документ назван, а стороны не названы' };
  if (!kind || others.length > 0 || list) return { statements, refusal };
  const { subject } = read(text, kind, text.length);
  const isReferring =
    /(?<!\p{L})(?:parties|sides|partners|following the (?:talks|meeting))(?!\p{L})/iu;
  const loose = { ...named(kind), parties: [], subject, stage, end: text.length };
  return { statements, refusal, loose: { ...loose, isReferring: isReferring.test(text) } };
}

const named = ({ code, asGiven, start }: Kind) => ({
  kind: code,
  kindAsGiven: asGiven,
  kindBasis: 'own' as const,
  start,
});

const isOfYear = (text: string, year: number | null): boolean =>
  year !== null && new RegExp(`in ${year}`, 'u').test(text);

interface Kind {
  readonly code: string;
  readonly asGiven: string;
  readonly start: number;
  readonly end: number;
}

function kindsIn(text: string): Kind[] {
  return Array.from(text.matchAll(KIND), (match): Kind => {
    const { adjectives = '', noun = '', qualifier, intent } = match.groups ?? {};
    const start = match.index;
    return {
      code: codeOf(noun.toLowerCase(), adjectives, qualifier ?? intent),
      asGiven: `${adjectives.toLowerCase()}${singular(noun)}`.replace(/\s+/gu, ' '),
      start,
      end: start + match[0].length,
    };
  }).filter(
    ({ start, asGiven }) =>
      !(
        asGiven === 'statement' ||
        /(?:this|the said|under an?|existing)\s*$/iu.test(
          text.slice(Math.max(0, start - 12), start),
        )
      ),
  );
}

const singular = (noun: string): string =>
  /^MOU/iu.test(noun)
    ? 'memorandum of understanding'
    : noun
        .toLowerCase()
        .replace(/^memoranda|^memorandums/u, 'memorandum')
        .replace(/^(agreement|contract|protocol|letter)s/u, '$1')
        .replace(/^treaties/u, 'treaty');

function codeOf(noun: string, adjectives: string, qualifier: string | undefined): string {
  if (noun.startsWith('mou')) return 'memorandum-of-understanding';
  if (noun.startsWith('memorand')) {
    if (qualifier === undefined || qualifier === 'partnership') return 'memorandum';
    return `memorandum-of-${qualifier.toLowerCase().replace(/^intent.*/u, 'intent')}`;
  }
  if (noun.startsWith('agreement')) {
    if (qualifier !== undefined) return 'agreement-of-intent';
    return /framework/iu.test(adjectives) ? 'framework-agreement' : 'agreement';
  }
  if (noun.startsWith('contract')) return 'contract';
  if (noun.startsWith('protocol')) return 'protocol';
  if (/^road|^action/u.test(noun)) return 'action-plan';
  return /joint/iu.test(adjectives) ? 'joint-statement' : 'other';
}

/** Behind the kind «between», «with» or «on»; before it who signs. */
function read(
  text: string,
  { start, end }: Kind,
  to: number,
): { parties: readonly Party[]; subject: Run | null } {
  const tail = text.slice(end, to);
  const between = /(?<!\p{L})between\s+/iu.exec(tail);
  const by = /(?<!\p{L})(?:signed|concluded)\s+(?:today\s+)?by\s+/iu.exec(tail);
  const withOne =
    /(?<!\p{L})with\s+(?=(?:the\s+|an?\s+)?[\p{Lu}“"«]|(?:the\s+|an?\s+|several\s+|a number of\s+)?(?:\p{Ll}+\s+)?(?:compan|invest|firm|partner|manufactur))/u.exec(
      tail,
    );
  const head = /between\s+/iu.exec(text.slice(0, start));
  const mark = between ?? by ?? withOne;
  const found = mark
    ? englishParties(text, end + mark.index + mark[0].length)
    : { parties: [], next: end };
  const left =
    between || by
      ? []
      : head
        ? englishParties(text, head.index + head[0].length).parties
        : leftParties(text.slice(0, start));
  const names = new Set(left.map(({ name }) => name));
  const parties = [...left, ...found.parties.filter(({ name }) => !names.has(name))];
  return {
    parties,
    subject: subjectOf(text, [end, to], mark ? [end + mark.index, found.next] : null),
  };
}

/** «X is pleased to announce that it has signed». */
const ANNOUNCING =
  /\s(?:(?:is|are) (?:pleased|proud|delighted) to announce|announce[sd]?)(?: today)?,? that (?:it|they)(?: has| have)?$/u;

/** «A and B signed»: names up to the verb. */
function leftParties(before: string): readonly Party[] {
  const verb = PLANNED.exec(before) ?? SIGNED.exec(before);
  const zone = before
    .slice(0, verb?.index ?? 0)
    .replace(/\s+(?:have|has|today|also|jointly|on \p{Lu}\p{L}+|will)\s*$/iu, '');
  const dateline = /^[\p{Lu}][^–—]{2,50}\d\s*(?:\([^)]*\)\s*)?[–—-]{1,2}\s+/u.exec(zone)?.[0] ?? '';
  const clause =
    zone
      .slice(dateline.length)
      .split(/(?:^|,\s)(?:on|in|during|at|as part of|within)\s[^,]+,\s+/iu)
      .at(-1) ?? '';
  const start = zone.length - clause.length;
  const announcing = ANNOUNCING.exec(clause);
  if (announcing) return englishParties(zone.slice(0, start + announcing.index), start).parties;
  const { parties, next } = englishParties(zone, start);
  return next >= zone.length - 12 ? parties : [];
}

/** «The following documents were signed:» */
export function readEnglishHeading(text: string): ListContext | null {
  if (!/(?<!\p{L})(?:documents?|agreements?|memorand\p{L}+|contracts?|MOUs?)(?!\p{L})/iu.test(text))
    return null;
  if (!PLANNED.test(text) && !SIGNED.test(text) && !/following|signing/iu.test(text)) return null;
  const stage = PLANNED.test(text) ? 'announced' : SIGNED.test(text) ? 'signed' : null;
  const kinds = kindsIn(text);
  const [kind] = kinds;
  const own = kind && kinds.length === 1 ? { kind: kind.code, asGiven: kind.asGiven } : null;
  return { stage, kind: own, parties: [] };
}
