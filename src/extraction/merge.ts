import { LOCALES } from '#src/site.ts';
import { countryOf } from './place/country.ts';
import { nameKey } from '#src/lib/rules/likeness/name-key.ts';
import type { Announced } from './agreements.ts';
import { familyOf } from './statement.ts';
import type { Piece } from './text/piece.ts';

/**
 * The same document told twice is one; the fuller telling stays. What a title tells the text tells again, in full names.
 * @param title The piece that is the title, if there is one.
 */
export function merged(all: readonly Announced[], title: Piece | null): Announced[] {
  const result: Announced[] = [];
  const text = all.filter(({ piece }) => piece !== title);
  const isTold = (one: Announced): boolean =>
    text.some((other) => familyOf(other.kind) === familyOf(one.kind)) &&
    !text.some((other) => isSame(other, one));
  const announced = all.filter((one) => one.piece !== title || !isTold(one));
  for (const one of announced) {
    const at = result.findIndex((other) => isSame(other, one));
    const other = result[at];
    if (!other) result.push(one);
    else result[at] = fuller(other, one);
  }
  const isDetailed = (one: Announced): boolean =>
    result.some(
      (other) => other !== one && familyOf(other.kind) === familyOf(one.kind) && !isOfStates(other),
    );
  return result.filter((one) => !isOfStates(one) || isItem(one) || !isDetailed(one));
}

/** «Казахстан и Китай подписали …»: a summary, where the text then says who signs. */
const isOfStates = ({ parties }: Announced): boolean =>
  parties.every(
    ({ name }) => !name.includes(' ') && LOCALES.some((locale) => countryOf(name, locale) !== null),
  );

function isSame(a: Announced, b: Announced): boolean {
  // Two items of lists are two documents, however alike.
  if (a.piece === b.piece || (isItem(a) && isItem(b))) return false;
  if (a.subject && b.subject && !isLike(a.subject.text, b.subject.text)) return false;
  if (familyOf(a.kind) !== familyOf(b.kind)) return false;
  const [own, other] = [keys(a), keys(b)];
  return (
    own.length === other.length &&
    own.length > 1 &&
    own.every((key) => other.some((name) => isWithin(key, name)))
  );
}

const isItem = ({ piece }: Announced): boolean => piece.role === 'item' || piece.block.isItem;
const keys = ({ parties }: Announced): string[] => parties.map(({ name }) => nameKey(name));

/** «Казатомпром» and «НАК Казатомпром». */
const isWithin = (a: string, b: string): boolean => {
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(full.split(' '));
  return short !== '' && short.split(' ').every((word) => words.has(word));
};

/** At least half of the shorter subject's words. */
function isLike(a: string, b: string): boolean {
  const [own, other] = [new Set(nameKey(a).split(' ')), new Set(nameKey(b).split(' '))];
  const common = [...own].filter((word) => other.has(word)).length;
  return common * 2 >= Math.min(own.size, other.size);
}

function fuller(a: Announced, b: Announced): Announced {
  const [best, rest] =
    (b.subject?.text.length ?? 0) > (a.subject?.text.length ?? 0) ? [b, a] : [a, b];
  const stage =
    a.stage === 'signed' || b.stage === 'signed' ? 'signed' : (best.stage ?? rest.stage);
  const isLonger = rest.kindAsGiven.length > best.kindAsGiven.length;
  const names =
    best.parties.map(({ name }) => name).join().length >=
    rest.parties.map(({ name }) => name).join().length;
  return {
    ...best,
    ...(isLonger ? { kind: rest.kind, kindAsGiven: rest.kindAsGiven } : {}),
    parties: names ? best.parties : rest.parties,
    stage,
  };
}
