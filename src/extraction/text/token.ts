/** A word, a quotation as a whole, what stands in brackets, or a sign. */
export interface Token {
  readonly kind: 'word' | 'quote' | 'bracket' | 'sign';
  /** As written; of a quotation and of brackets what stands inside. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}№_]+(?:[-‑'’&/.][\p{L}\p{N}]+)*/uy;
const OPENING = '«“„"';
const CLOSING = '»”"';

/** Takes a text apart; quotation marks that lack a partner are mended by where a name must end. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    const quoteEnd = opensQuote(text, at) ? quotationEnd(text, at) : 0;
    if (quoteEnd > at) {
      tokens.push(token('quote', text, [at, quoteEnd]));
      at = quoteEnd;
      continue;
    }
    const bracketEnd = sign === '(' ? text.indexOf(')', at) + 1 : slashEnd(text, at);
    if (bracketEnd > at) {
      tokens.push(token('bracket', text, [at, bracketEnd]));
      at = bracketEnd;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) {
      if (!/\s/u.test(sign) && !CLOSING.includes(sign))
        tokens.push(token('sign', text, [at, at + 1]));
      at++;
    } else {
      tokens.push(token('word', text, [at, at + word.length]));
      at += word.length;
    }
  }
  return tokens;
}

function token(kind: Token['kind'], text: string, [start, end]: readonly [number, number]): Token {
  const written = text.slice(start, end);
  if (kind === 'quote') {
    const inside = written.slice(1).trim();
    const isClosed = CLOSING.includes(inside.at(-1) ?? '-');
    return { kind, text: (isClosed ? inside.slice(0, -1) : inside).trim(), start, end };
  }
  return { kind, text: kind === 'bracket' ? written.slice(1, -1).trim() : written, start, end };
}

const SLASHES = /\/\p{L}[^/\n]{0,60}\/(?=[\s,.;)]|$)/uy;

/** «Х» /Казахстан/: some agencies put slashes for brackets. */
function slashEnd(text: string, at: number): number {
  if (text.charAt(at) !== '/' || !/\s/u.test(text.charAt(at - 1))) return 0;
  SLASHES.lastIndex = at;
  return SLASHES.test(text) ? SLASHES.lastIndex : 0;
}

/** A straight mark opens where a word begins behind it. */
function opensQuote(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (!OPENING.includes(sign)) return false;
  if (sign !== '"' && sign !== '“') return true;
  return !/[\p{L}\p{N}.]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

const LONGEST = 120;

/** Where the quotation that opens here ends, its mark included. */
function quotationEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (opensQuote(text, at)) {
      if (depth > 0 && isNewName(text, from, at)) break;
      depth++;
    } else if (CLOSING.includes(text.charAt(at)) && --depth === 0) return at + 1;
    else if (CLOSING.includes(text.charAt(at)) && !closesAgain(text, at + 1)) return at + 1;
  }
  return lostEnd(text, from);
}

/** «НК «КТЖ»: one mark often closes two quotations. */
function closesAgain(text: string, from: number): boolean {
  const next = /[«“„"»”]/u.exec(text.slice(from));
  if (!next || !CLOSING.includes(next[0])) return false;
  const between = text.slice(from, from + next.index);
  return (
    between.length < LONGEST / 3 && !/[,;.()]|\s[—–]\s|\s(?:и|с|о|об|мен|және|and)\s/u.test(between)
  );
}

/** The first quotation was never closed: what stands between is no part of a name. */
const isNewName = (text: string, from: number, at: number): boolean =>
  /[,;]|\s[—–]\s|\s(?:и|с)\s(?=\p{Lu}{2,4}\s*$)/u.test(text.slice(from, at));

/** A name whose mark is missing ends before what cannot be in it. */
function lostEnd(text: string, from: number): number {
  const rest = text.slice(from + 1, from + LONGEST);
  const end = /\s[—–-]\s|[,;:()]|\.(?:\s|$)|\s(?:и|с|о|об|по|в|на|мен|және|and|on|with)\s/u.exec(
    rest,
  );
  const length = end ? end.index : rest.length;
  return from + 1 + length;
}

/** A quotation in the marks of the archive. */
export const quoted = (inside: string): string =>
  `«${inside
    .replace(/[“„]/gu, '«')
    .replace(/[”]/gu, '»')
    .replace(/"([^"]*)"?/gu, '«$1»')}»`.replace(/»»$/u, '»');
