import type { Document } from '../../document.ts';
import { difference, isSame, withWords, type Difference } from '../numbers/difference.ts';
import { placeIn, releaseNumbers, wordsByBlock, type NumberedBlock } from '../numbers/extract.ts';
import { lostNumber, strangeNumber } from '../numbers/finding.ts';
import type { Finding, Rule, Subject } from '../rule.ts';

/** The translation of a release has the numbers of its original. */
export const numberInTranslation: Rule = {
  id: 'number-in-translation',
  severity: 'error',
  demand: 'В переводе релиза те же числа, что в оригинале; числа словами не в счёт.',
  extracts: [releaseNumbers],
  *check(subject) {
    const releases = subject.documents.filter(({ collection }) => collection === 'releases');
    const isTranslation = ({ data }: Document): boolean => 'translator' in data;
    const originals = new Map(
      releases.filter((document) => !isTranslation(document)).map((own) => [own.id, own]),
    );
    for (const translation of releases.filter(isTranslation)) {
      const original = originals.get(translation.id);
      if (original) yield* judgePair(subject, original, translation);
    }
  },
};

/** Numbers in words are looked for only when the figures differ. */
function* judgePair(
  { extracted, text }: Subject,
  original: Document,
  translation: Document,
): Generator<Finding> {
  const before = extracted(releaseNumbers, original.file);
  const blocks = extracted(releaseNumbers, translation.file);
  if (!before || !blocks || compare(before, blocks, null).every(isSame)) return;
  const [first, second] = [original, translation].map(({ file }) => wordsByBlock(text(file)));
  const differences = compare(before, blocks, [first ?? [], second ?? []]);
  for (const [index, block] of blocks.entries()) {
    const { extra, missing } = differences[index] ?? { extra: [], missing: [] };
    for (const token of extra) {
      yield strangeNumber(token, missing, placeIn(translation.file, block, token.start));
    }
    if (extra.length > 0) continue;
    for (const token of missing) yield lostNumber(token, placeIn(translation.file, block, 0));
  }
}

type Words = readonly (readonly number[])[];

/**
 * What differs, by the blocks of the translation. Texts made alike are compared block by block: there a number may
 * move to another block, but not take another number's place. Others are compared as a whole, and what they lack is
 * told at the lead.
 */
function compare(
  original: readonly NumberedBlock[],
  translation: readonly NumberedBlock[],
  words: readonly [Words, Words] | null,
): Difference[] {
  const whole = differenceOf(
    joined(original),
    joined(translation),
    words?.map((own) => own.flat()),
  );
  const isAlike =
    original.length === translation.length &&
    original.every(({ block }, index) => block === translation[index]?.block);
  return translation.map(({ block, tokens }, index) => {
    const pair = isAlike ? original[index] : undefined;
    if (!pair) {
      const extra = whole.extra.filter((token) => tokens.includes(token));
      return { extra, missing: block === 'lead' ? whole.missing : [] };
    }
    const own = differenceOf(
      pair.tokens,
      tokens,
      words?.map((each) => each[index] ?? []),
    );
    if (own.extra.length > 0 && own.missing.length > 0) return own;
    return {
      extra: own.extra.filter((token) => whole.extra.includes(token)),
      missing: own.missing.filter((token) => whole.missing.includes(token)),
    };
  });
}

function differenceOf(
  original: NumberedBlock['tokens'],
  translation: NumberedBlock['tokens'],
  words: readonly (readonly number[])[] | undefined,
): Difference {
  const figures = difference(original, translation);
  const [first, second] = words ?? [];
  return first && second ? withWords(figures, [first, second]) : figures;
}

const joined = (blocks: readonly NumberedBlock[]): NumberedBlock['tokens'] =>
  blocks.flatMap(({ tokens }) => tokens);
