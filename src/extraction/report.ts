import type { Amount } from '#src/lib/records/amount.ts';
import type { Announced } from './agreements.ts';
import { organizationOf, type Lexicon } from './lexicon.ts';
import { placesIn } from './place/place.ts';
import type { Reading } from './reading.ts';
import { amountOf, quantitiesIn } from './sum.ts';
import { tokensOf, type Token } from './text/token.ts';
import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import { quoted } from './text/token.ts';

/** One announced document with its values resolved against the archive. */
export interface ResolvedAgreement {
  readonly kind: string;
  readonly kindAsGiven: string;
  readonly kindBasis: Announced['kindBasis'];
  readonly parties: readonly {
    readonly name: string;
    readonly organization: string | null;
    readonly unnamed: boolean;
  }[];
  readonly subject: string | null;
  /** Organizations that the subject names and that are no parties. */
  readonly concerns: readonly { readonly name: string; readonly organization: string | null }[];
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly amount: Amount | null;
  readonly stage: 'announced' | 'signed';
  readonly source: { readonly line: number; readonly text: string };
}

export function resolve(reading: Reading, lexicon: Lexicon): ResolvedAgreement[] {
  return reading.agreements.map((announced) => {
    const { aliases, language } = reading;
    const parties = announced.parties.map((party) => ({
      name: party.name,
      organization: organizationOf(party, { lexicon, aliases }),
      unnamed: party.isUnnamed,
    }));
    const { tokens, named } = withoutNames(tokensOf(announced.subject?.text ?? ''));
    const isParty = new Set(parties.map(({ name }) => name));
    return {
      kind: announced.kind,
      kindAsGiven: announced.kindAsGiven,
      kindBasis: announced.kindBasis,
      parties,
      subject: announced.subject?.text ?? null,
      concerns: named
        .filter((name) => !isParty.has(name))
        .map((name) => ({ name, organization: lexicon.organizationOf(name) })),
      ...placesIn(tokens, language, lexicon.taxonomies),
      amount: ownAmount(announced, reading),
      stage: announced.stage ?? 'announced',
      source: { line: announced.line, text: textOf(announced) },
    };
  });
}

/** The item or sentence; of a sentence with many documents the part of this one. */
const textOf = ({ piece }: Announced): string => piece.written;

/** A subject without the names of organizations, quotations and brackets in it: a place in a name gives none. */
function withoutNames(tokens: readonly Token[]): {
  readonly tokens: Token[];
  readonly named: string[];
} {
  const rest: Token[] = [];
  const named: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'quote') {
      const forms: string[] = [];
      for (let at = index - 1; isForm(tokens[at]?.text ?? '') && tokens[at]?.kind === 'word'; at--)
        forms.unshift(tokens[at]?.text ?? '');
      if (forms.length > 0) named.push(`${forms.join(' ')} ${quoted(token.text)}`);
    } else if (token.kind !== 'bracket') rest.push(token);
  }
  return { tokens: rest, named };
}

/** A sum of the document itself: in its own words, or in the sentence behind it that speaks of nothing else. */
function ownAmount(
  { piece, start, end }: Announced,
  { language, totals, agreements }: Reading,
): Amount | null {
  const isTotal = totals.some(({ pieces }) => pieces.includes(piece));
  if (
    isTotal &&
    piece.role !== 'item' &&
    agreements.filter((other) => other.piece === piece).length > 1
  )
    return null;
  const own = quantitiesIn(piece.text, language).filter(
    (quantity) =>
      quantity.currency !== null &&
      quantity.start >= start &&
      quantity.start < Math.max(end, start + 1),
  );
  const [first] = own;
  const amount = first ? amountOf(first) : null;
  return isTotal && totals.some((total) => total.amount?.value === amount?.value) ? null : amount;
}

/** What `npm run import -- --dry-run --format json` prints for a file. */
export function report(file: string, reading: Reading, lexicon: Lexicon): object {
  const { language, title, place, published } = reading;
  return {
    file,
    release: { title: title?.text ?? null, language, place, published },
    events: reading.events.map((event, index) => ({
      ...plain(event),
      partOf: event.partOf === null ? null : (reading.events[event.partOf]?.name ?? null),
      event: lexicon.eventOf(event.name),
      ...(index === 0 ? programme(reading, lexicon) : {}),
    })),
    agreements: resolve(reading, lexicon),
    totals: reading.totals.map(({ documents, called, amount, line }) => ({
      documents,
      called,
      amount,
      line,
    })),
    figures: reading.figures.map((figure) => ({
      ...plain(figure),
      parts: figure.parts.map((part) => reading.figures[part]?.indicator),
    })),
    problems: reading.faults,
    unparsed: reading.unparsed,
    leftOut: reading.leftOut,
  };
}

/** Without the piece of text that it was read from. */
function plain<T extends { readonly piece: unknown }>(found: T): Omit<T, 'piece'> {
  const { piece, ...rest } = found;
  return piece === undefined ? found : rest;
}

function programme(reading: Reading, lexicon: Lexicon) {
  const { aliases } = reading;
  return {
    sessions: reading.sessions.map(plain),
    organizers: reading.organizers.map(({ party, role, line }) => ({
      name: party.name,
      organization: organizationOf(party, { lexicon, aliases }),
      role,
      line,
    })),
    attendance: reading.attendance.map(({ count, bound, of, status }) => ({
      count,
      bound,
      of,
      status,
    })),
    participants: reading.participants.map(({ text, isExpected }) => ({
      text,
      status: isExpected ? 'expected' : 'attended',
    })),
  };
}
