import type { Release } from '../../records/release.ts';
import { contradiction } from '../numbers/contradiction.ts';
import { placeIn, releaseNumbers, type NumberedBlock } from '../numbers/extract.ts';
import { factsOf, isoDay, type Facts } from '../numbers/facts.ts';
import type { Finding, Rule } from '../rule.ts';

/** A number of the text that speaks of a fact of the fields says the same. */
export const numberAndFact: Rule = {
  id: 'number-and-fact',
  severity: 'warning',
  demand: 'Числа и дни в тексте релиза не спорят с его полями и с полями события.',
  extracts: [releaseNumbers],
  *check({ documents, records, extracted, remember, fileOf }) {
    const releases = new Map(records.releases.map((release) => [release.id, release]));
    const digests = new Map(documents.map(({ file, digest }) => [file, digest]));
    const { facts, sources } = factsOf(records);
    const find = function* (file: string, release: Release): Generator<Finding> {
      const blocks = extracted(releaseNumbers, file)?.blocks;
      if (!blocks) return;
      const own = facts(release);
      yield* judgeClaims(file, blocks, own);
      yield* judgeDays(file, blocks, own);
    };
    for (const { file, collection, id, digest } of documents) {
      const release = collection === 'releases' ? releases.get(id) : undefined;
      if (!release) continue;
      const behind = sources(release).map((source) => digests.get(fileOf(...source)) ?? '');
      const look = { rule: 'number-and-fact', file, seen: [digest, ...behind] };
      yield* remember(look, () => find(file, release));
    }
  },
};

function* judgeClaims(
  file: string,
  blocks: readonly NumberedBlock[],
  facts: Facts,
): Generator<Finding> {
  for (const block of blocks) {
    for (const claim of block.tokens) {
      const fact = contradiction(claim, facts);
      if (fact === null) continue;
      yield {
        message: `Число в тексте спорит с полями: ${fact}. Читатель не поймёт, чему верить.`,
        hint: 'Исправьте число или поле; если речь о другом, скажите это яснее.',
        place: placeIn(file, block, claim.start),
      };
    }
  }
}

/** A text that names days of the month of its event, but none of the event itself. */
function* judgeDays(
  file: string,
  blocks: readonly NumberedBlock[],
  { days }: Facts,
): Generator<Finding> {
  if (!days) return;
  const [first, last] = days;
  const [year, month] = first.split('-').map(Number);
  const named = blocks.flatMap((block) =>
    block.dates
      .filter((date) => date.month === month && (date.year ?? year) === year)
      .map((date) => ({ block, date, day: isoDay(year ?? 0, date.month, date.day) })),
  );
  if (named.some(({ day }) => day >= first && day <= last)) return;
  for (const { block, date, day } of named.slice(0, 1)) {
    yield {
      message: `В тексте назван день ${day}, а событие в полях — ${first === last ? first : `${first}…${last}`}. Читатель не поймёт, когда оно.`,
      hint: 'Исправьте день в тексте или dates у события.',
      place: placeIn(file, block, date.start),
    };
  }
}
