import type { Party } from '../party.ts';
import type { Run, Statement } from '../statement.ts';
import type { Act } from './act.ts';
import type { Kind } from './kind.ts';
import type { Source } from './name.ts';
import { isCountry } from './noun.ts';
import { partiesAt } from './parties.ts';
import { subjectOf } from './subject.ts';

/** One document that a piece names, and what the sentence says before it. */
export interface Naming {
  readonly source: Source;
  readonly kind: Kind;
  readonly act: Act | null;
  /** Offset where another document begins. */
  readonly to: number;
  /** Who signs, by the words before the verb. */
  readonly left: readonly Party[];
}

interface Behind {
  readonly parties: readonly Party[];
  /** Offsets of the words that name the parties. */
  readonly span: readonly [number, number];
  readonly isDirect: boolean;
  readonly mark: 'between' | 'by' | 'with';
}

/** What is said of one document, and the parties of others of its kind. */
interface Read extends Pick<Statement, 'parties' | 'subject'> {
  readonly isNamedBehind: boolean;
  readonly others: readonly (readonly Party[])[];
}

/** Who agrees and on what: named before the kind, behind it, or both. */
export function readNaming(naming: Naming): Read {
  const { source, kind, to, left } = naming;
  const behind = behindKind(naming, kind.end);
  const span = behind?.span ?? null;
  const subject: Run | null = subjectOf(source.text, [kind.end, to], span);
  if (!behind) {
    const front = left.length > 0 ? left : frontParties(naming);
    const parties = front.length > 0 ? front : partiesApart(naming);
    return { parties, subject, isNamedBehind: false, others: [] };
  }
  const others = furtherPairs(naming, behind.span[1]);
  const found = { subject, others, isNamedBehind: true };
  if (behind.mark === 'between' && behind.parties.length > 1)
    return { ...found, parties: behind.parties };
  const by =
    behind.mark === 'with' && left.length === 0 ? behindKind(naming, behind.span[1]) : null;
  const more = by?.mark === 'by' ? by.parties : [];
  return { ...found, parties: joined(left, joined(behind.parties, more)) };
}

/** Named before and behind, each once. */
function joined(left: readonly Party[], right: readonly Party[]): Party[] {
  const names = new Set(left.map(({ name }) => name));
  return [...left, ...right.filter(({ name }) => !names.has(name))];
}

const MARK =
  /(?<!\p{L})(?:(?<between>between|among)|(?<by>(?:signed|concluded|inked|initialled)(?:\s+(?:today|jointly))?\s+by|by)|(?<with>with))\s+(?:(?:both|the following)\s+)?/giu;
const NO_SIDE =
  /(?:\bin|\bits|\bclose|\btogether) (?:co-?operation|partnership|collaboration|accordance|line|connection|compliance|conjunction)\s+$|\b(?:accordance|line|compliance|relations|trade|contacts|dealing|work|working|along|met|meeting|talks)\s+$/iu;

function behindKind(naming: Naming, from: number): Behind | null {
  const { source, kind, to, left } = naming;
  const { text, tokens } = source;
  const last = tokens.findLastIndex(({ start }) => start < to) + 1;
  for (const match of text.slice(0, to).matchAll(MARK)) {
    if (match.index < from) continue;
    const mark = match.groups?.['between'] ? 'between' : match.groups?.['with'] ? 'with' : 'by';
    const isBareBy = match[0].trim().toLowerCase() === 'by';
    if (isBareBy && naming.act?.voice !== 'passive' && naming.act?.voice !== 'noun') continue;
    if (mark === 'by' && left.length > 0) continue;
    const before = text.slice(kind.end, match.index);
    const isDirect = isDirectly(before);
    if (left.length > 1 && !isDirect) continue;
    if (mark === 'with' && NO_SIDE.test(text.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    const behind = match.index + match[0].length;
    const at = tokens.findIndex(
      ({ start }) => start >= behind + countedBefore(text.slice(behind, to)),
    );
    const { parties, next } = partiesAt(source, at, { to: last, dashes: mark === 'between' });
    if (parties.length === 0 || parties.every(({ isUnnamed }) => isUnnamed && left.length === 0))
      continue;
    if (mark === 'between' && !isDirect && areOfSubject(parties, naming)) continue;
    const end = tokens[next - 1]?.end ?? match.index;
    return { parties, span: [match.index, end], isDirect, mark };
  }
  return null;
}

/** «with three colleges of the city: A, B and C»: the words before the names. */
const countedBefore = (text: string): number =>
  /^(?:(?:the|two|three|four|five|six|seven|several|\p{Ll}+|\d+)\s+){1,6}\p{Ll}+:\s+/u.exec(
    text,
  )?.[0].length ?? 0;

/** «They signed a memorandum on a corridor between Asia and Europe». */
const areOfSubject = (parties: readonly Party[], { act, kind }: Naming): boolean =>
  act?.voice === 'active' &&
  act.start < kind.start &&
  parties.every(
    ({ name }) => isCountry(name) || /^(?:Asia|Europe|East|West|Central Asia|Africa)$/u.test(name),
  );

/** «…, as well as between C and D». */
function furtherPairs({ source, to }: Naming, from: number): Party[][] {
  const { text, tokens } = source;
  const pairs: Party[][] = [];
  let at = from;
  for (;;) {
    const mark = /^[,;]?\s*(?:(?:and|as well as|and also)\s+)?between\s+/iu.exec(
      text.slice(at, to),
    );
    if (!mark) return pairs;
    const start = tokens.findIndex((token) => token.start >= at + mark[0].length);
    const { parties, next } = partiesAt(source, start);
    if (parties.length < 2) return pairs;
    pairs.push([...parties]);
    at = tokens[next - 1]?.end ?? to;
  }
}

/** Nothing but an act, time and place between the kind and its parties. */
const isDirectly = (before: string): boolean =>
  /^[\s,]*(?:(?:was|were|is|are|has been|have been|will be|also|officially|today|to be|recently|expected)\s+)*(?:signed|concluded|inked|exchanged)?\s*(?:today|,)?\s*(?:(?:in|at|on)\s+\p{Lu}[^,]{2,40})?\s*$/u.test(
    before,
  );

/** «Contract on flour – A and B»: names behind a dash, and nothing else there. */
function partiesApart({ source, kind, to }: Naming): readonly Party[] {
  const { text, tokens } = source;
  const mark = /(?:\s[–—|-]|:)\s/u.exec(text.slice(kind.end, to));
  if (!mark) return [];
  const at = tokens.findIndex(({ start }) => start >= kind.end + mark.index + mark[0].length);
  const { parties, next } = partiesAt(source, at, { dashes: mark[0].includes('|') });
  const isAll = /^[.;,\s]*$/u.test(text.slice(tokens[next - 1]?.end, to));
  return parties.length > 1 && isAll ? parties : [];
}

/** «Between A and B a memorandum was signed», «Signed by A and B, the memorandum …». */
function frontParties({ source, kind, act }: Naming): readonly Party[] {
  const { text, tokens } = source;
  const head = text.slice(0, kind.start);
  const mark =
    /(?:^|,\s+|\bsigned\s+|\bwas concluded\s+)(?:between|among)\s+/iu.exec(head) ??
    /^Signed\s+(?:today\s+)?by\s+/u.exec(head);
  if (!mark || !act) return [];
  const at = tokens.findIndex(({ start }) => start >= mark.index + mark[0].length);
  const to = tokens.findLastIndex(({ start }) => start < kind.start) + 1;
  return partiesAt(source, at, { to }).parties;
}
