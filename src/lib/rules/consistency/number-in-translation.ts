import type { Document } from '../../document.ts';
import { difference, isSame, withWords, type Difference } from '../numbers/difference.ts';
import {
  placeIn,
  releaseNumbers,
  wordedBlocks,
  type ReleaseNumbers,
  type WordedBlock,
} from '../numbers/extract.ts';
import { lostNumber, strangeNumber } from '../numbers/finding.ts';
import type { NumberToken } from '../numbers/scan.ts';
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
      if (!original) continue;
      yield* subject.remember(
        {
          rule: 'number-in-translation',
          file: translation.file,
          seen: [original.digest, translation.digest],
        },
        () => judgePair(subject, original.file, translation.file),
      );
    }
  },
};

/** Numbers in words are looked for only when the figures differ. */
function* judgePair(
  { extracted, text }: Subject,
  original: string,
  translation: string,
): Generator<Finding> {
  const before = extracted(releaseNumbers, original);
  const after = extracted(releaseNumbers, translation);
  if (!before || !after || compare(before, after, null).every(isSame)) return;
  const [first, second] = [text(original), text(translation)].map(
    (subject) => subject && wordedBlocks(subject),
  );
  if (!first || !second) return;
  const differences = compare(before, after, [first, second]);
  for (const [index, block] of second.entries()) {
    const { extra, missing } = differences[index] ?? NO_DIFFERENCE;
    for (const token of extra) {
      yield strangeNumber(token, missing, placeIn(translation, block, token.start));
    }
    if (extra.length > 0) continue;
    for (const token of missing) yield lostNumber(token, placeIn(translation, block, 0));
  }
}

const NO_DIFFERENCE: Difference = { extra: [], missing: [] };

/**
 * What differs, by the blocks of the translation. Texts made alike are compared block by block: there a number may
 * move to another block, but not take another number's place. Others are compared as a whole, and what they lack is
 * told at the lead.
 */
function compare(
  original: ReleaseNumbers,
  translation: ReleaseNumbers,
  words: readonly [readonly WordedBlock[], readonly WordedBlock[]] | null,
): Difference[] {
  const inWords = words?.map((blocks) => blocks.flatMap((block) => block.words));
  const whole = differenceOf([joined(original), joined(translation)], inWords);
  const isAlike = original.shape === translation.shape;
  const [before, after] = [original, translation].map(
    ({ blocks }) => new Map(blocks.map(({ index, tokens }) => [index, tokens])),
  );
  return Array.from(translation.shape, (kind, index) => {
    const tokens = after?.get(index) ?? [];
    if (!isAlike) {
      const extra = whole.extra.filter((token) => tokens.includes(token));
      return { extra, missing: kind === 'l' ? whole.missing : [] };
    }
    const own = differenceOf(
      [before?.get(index) ?? [], tokens],
      words?.map((blocks) => blocks[index]?.words ?? []),
    );
    if (own.extra.length > 0 && own.missing.length > 0) return own;
    return {
      extra: own.extra.filter((token) => whole.extra.includes(token)),
      missing: own.missing.filter((token) => whole.missing.includes(token)),
    };
  });
}

type Tokens = readonly NumberToken[];

function differenceOf(
  [original, translation]: readonly [Tokens, Tokens],
  words: readonly (readonly number[])[] | undefined,
): Difference {
  const figures = difference(original, translation);
  const [first, second] = words ?? [];
  return first && second ? withWords(figures, [first, second]) : figures;
}

const joined = ({ blocks }: ReleaseNumbers): Tokens => blocks.flatMap(({ tokens }) => tokens);
