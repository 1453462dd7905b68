import type { Amount, Total } from '#src/lib/records/amount.ts';
import { nounAfter } from '#src/lib/rules/words/claims.ts';
import type { Locale } from '#src/site.ts';
import { amountOf, quantitiesIn } from './sum.ts';
import type { Piece } from './text/piece.ts';

/** A total that a text announces, and the pieces that say so. */
export interface FoundTotal extends Total {
  readonly line: number;
  readonly pieces: readonly Piece[];
}

const SIGNING =
  /подпис|заключ|ожида|планиру|документ|на общую сумму|қол қой|sign|conclud|agreements? worth/iu;
const TOTAL_SUM =
  /общ\p{L}+ (?:сумм\p{L}*|стоимост\p{L}*|объ[её]м\p{L}*)|на сумму|жалпы (?:сомасы|құны)|total (?:value|worth|amount)|worth/iu;
const DOCUMENTS =
  /(?:меморандум|соглашени|договор(?!енн)|контракт|документ|құжат|келісім|memorand|agreement|document|contract)(?:ов|ий|ы|ам|ами|дың|тің|дер|тер|s|ums|a)(?!\p{L})/iu;
/** Numbers of other years are history. */
const HISTORY =
  /ранее|прошл\p{L}+ год|за (?:последни|врем|год|период)|с 19|с 20\d\d|действу|бұған дейін|previously|since|in force/iu;

/** How many documents a text announces and for what sum in all; what is said twice counts once. */
export function totalsIn(pieces: readonly Piece[], locale: Locale): FoundTotal[] {
  const found: FoundTotal[] = [];
  const loose: { amount: Amount; piece: Piece }[] = [];
  for (const piece of pieces) {
    const { text, block } = piece;
    if (!SIGNING.test(text) && !TOTAL_SUM.test(text)) continue;
    if (HISTORY.test(text)) continue;
    const numbers = quantitiesIn(text, locale);
    const count = numbers.find(
      ({ token, currency }) =>
        currency === null &&
        token.scale === 1 &&
        token.mantissa > 1 &&
        nounAfter(text.slice(token.end, token.end + 80), locale) === 'documents',
    );
    const money = numbers.find(
      ({ currency, token, start }) =>
        currency !== null &&
        token !== count?.token &&
        (TOTAL_SUM.test(text.slice(0, start)) || count !== undefined),
    );
    const amount = money ? amountOf(money) : null;
    const line = block.lineAt(piece.start);
    if (count && SIGNING.test(text)) {
      const called = text.slice(count.token.end, count.token.end + 60);
      add(found, {
        documents: count.value,
        called: [calledIn(called)].filter(Boolean),
        amount,
        line,
        pieces: [piece],
      });
    } else if (amount && TOTAL_SUM.test(text) && DOCUMENTS.test(text))
      loose.push({ amount, piece });
  }
  return loose.reduce(withLoose, found);
}

function add(found: FoundTotal[], total: FoundTotal): void {
  const at = found.findIndex(({ documents }) => documents === total.documents);
  const same = found[at];
  if (!same) found.push(total);
  else {
    found[at] = {
      ...same,
      called: [...new Set([...same.called, ...total.called])],
      amount: same.amount ?? total.amount,
      pieces: [...same.pieces, ...total.pieces],
    };
  }
}

/** «Общая сумма договоров — …» belongs to the one count of documents. */
function withLoose(
  found: FoundTotal[],
  { amount, piece }: { amount: Amount; piece: Piece },
): FoundTotal[] {
  const [only, ...others] = found;
  if (!only || others.length > 0) return found;
  if (only.amount && only.amount.value !== amount.value) return found;
  return [{ ...only, amount: only.amount ?? amount, pieces: [...only.pieces, piece] }];
}

/** «двухсторонних документов»: what the documents are called. */
function calledIn(after: string): string {
  const match = /^\s*((?:\p{L}+(?:ых|их)\s+){0,2}\p{L}+)/u.exec(after)?.[1] ?? '';
  return plural(match.toLowerCase());
}

const plural = (genitive: string): string =>
  genitive
    .replace(/(?<=\p{L})ых(?=\s)/gu, 'ые')
    .replace(/(?<=\p{L})их(?=\s)/gu, 'ие')
    .replace(/ений$/u, 'ения')
    .replace(/ов$/u, 'ы');
