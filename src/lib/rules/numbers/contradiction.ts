import { editDistance } from '../../similar.ts';
import { isYear, type Claim } from './claims.ts';
import type { Facts, NumberFact } from './facts.ts';
import { valueOf } from './scan.ts';

/** The fact that a claim speaks against, in words; `null` where it agrees with all, or speaks of something else. */
export function contradiction(claim: Claim, facts: Facts): string | null {
  if (claim.kind !== 'number' || isYear(claim)) return null;
  if (claim.counts) return againstCount(claim, facts);
  const isMoney = claim.scale > 1 || claim.currency !== undefined;
  if (claim.flow && isMoney) return againstFlow(claim, facts);
  return againstNear(claim, facts.numbers());
}

function againstCount({ counts, mantissa }: Claim, facts: Facts): string | null {
  const { listed, announced, attendance, sections } = facts;
  switch (counts) {
    case 'documents':
      return againstDocuments(mantissa, listed, announced);
    case 'sections':
      return sections > 0 && mantissa > sections ? `секций в программе события ${sections}` : null;
    case 'delegates':
      return amongKnown(mantissa, attendance.delegates, 'делегатов у события');
    case 'countries':
      return amongKnown(mantissa, attendance.countries, 'стран у события');
    case undefined:
      return null;
  }
}

/** A number this many times greater is about other documents, of other years or countries. */
const BEYOND = 3;

/** Fewer documents than announced may be some of them; more, or a number that looks like a slip, may not. */
function againstDocuments(
  count: number,
  listed: number,
  announced: readonly number[],
): string | null {
  const known = [listed, ...announced, ...announced.map((total) => total - listed)];
  if (count <= listed || known.includes(count)) return null;
  const isSlip = known.some((number) => number > 9 && isSlipOf(String(count), String(number)));
  const most = Math.max(...announced, listed);
  if ((count < most && !isSlip) || count > most * BEYOND) return null;
  if (announced.length > 0)
    return `объявлено документов ${announced.join(', ')}, перечислено ${listed}`;
  return listed > 0 ? `перечислено документов ${listed}, а итога в полях нет` : null;
}

const isSlipOf = (a: string, b: string): boolean =>
  a.length === b.length && editDistance(a, b, 2) === 1;

const amongKnown = (value: number, known: readonly number[], what: string): string | null =>
  known.length === 0 || known.includes(value) ? null : `${what} ${known.join(', ')}`;

/** A sum beside «экспорт» is one of the figures of exports, if there are any for its year. */
function againstFlow(claim: Claim, facts: Facts): string | null {
  const { flow, currency, years: named = [] } = claim;
  const numbers = facts.numbers();
  const figures = numbers.filter(
    ({ direction, unit, years }) =>
      direction === flow &&
      (currency === undefined || currency === unit) &&
      (named.length === 0 || years.length === 0 || years.some((year) => named.includes(year))),
  );
  const agrees = numbers.some(
    (fact) => isSame(claim, fact) && (fact.direction === null || fact.direction === flow),
  );
  return figures.length === 0 || agrees ? null : worded(figures);
}

const worded = (facts: readonly NumberFact[]): string =>
  facts.map(({ asGiven }) => `«${asGiven}»`).join(', ');

const isSame = (claim: Claim, { value, token }: NumberFact): boolean =>
  valueOf(claim) === value || (claim.scale === 1 && claim.mantissa === token?.mantissa);

/** A number that is no fact, but looks like a slip of one: a figure or the word of scale is another. */
function againstNear(claim: Claim, facts: readonly NumberFact[]): string | null {
  if (facts.some((fact) => isSame(claim, fact))) return null;
  const near = facts.find((fact) => isSlip(claim, fact));
  return near ? worded([near]) : null;
}

function isSlip(claim: Claim, { token, unit }: NumberFact): boolean {
  if (!token) return false;
  if (claim.mantissa === token.mantissa) {
    return claim.currency === unit && claim.scale > 1 && token.scale > 1;
  }
  const [a, b] = [significant(claim.mantissa), significant(token.mantissa)];
  return a.length >= 3 && claim.scale === token.scale && isSlipOf(a, b);
}

/** Figures of a number that carry something: `14.57` is 1457, `700` is 7. */
const significant = (value: number): string =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
