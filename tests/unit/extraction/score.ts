import { readSource } from '#src/extraction/reading.ts';
import type { GoldText } from '#tests/fixtures/extraction/gold.ts';

/** What was found and what there is to find, over many texts. */
export interface Score {
  readonly agreements: number;
  readonly parties: number;
  readonly kinds: number;
  /** Agreements found in texts that announce none. */
  readonly falseOnNegatives: number;
  readonly mistakes: readonly string[];
}

type Document = readonly [kind: string, ...parties: string[]];

export const documentsIn = (text: string): Document[] =>
  readSource(new TextEncoder().encode(text)).agreements.map(({ kind, parties }) => [
    kind,
    ...parties.map(({ name }) => name),
  ]);

/** F1 of agreements (by their parties: two in common, or all) and of parties in them; share of right kinds. */
export function scoreOf(texts: readonly GoldText[]): Score {
  const count = {
    found: 0,
    wanted: 0,
    right: 0,
    foundParties: 0,
    wantedParties: 0,
    rightParties: 0,
    kinds: 0,
    falseOnNegatives: 0,
  };
  const mistakes: string[] = [];
  for (const { name, text, agreements } of texts) {
    const found = documentsIn(text);
    const pairs = paired(agreements, found);
    count.found += found.length;
    count.wanted += agreements.length;
    count.right += pairs.length;
    count.foundParties += found.reduce((sum, document) => sum + document.length - 1, 0);
    count.wantedParties += agreements.reduce((sum, document) => sum + document.length - 1, 0);
    count.rightParties += pairs.reduce((sum, [wanted, own]) => sum + common(wanted, own), 0);
    count.kinds += pairs.filter(([wanted, own]) => wanted[0] === own[0]).length;
    if (agreements.length === 0) count.falseOnNegatives += found.length;
    if (JSON.stringify(found) !== JSON.stringify(agreements))
      mistakes.push(`${name}: ${JSON.stringify(found)}`);
  }
  return {
    agreements: (2 * count.right) / (count.found + count.wanted),
    parties: (2 * count.rightParties) / (count.foundParties + count.wantedParties),
    kinds: count.kinds / count.right,
    falseOnNegatives: count.falseOnNegatives,
    mistakes,
  };
}

const common = ([, ...a]: Document, [, ...b]: Document): number =>
  a.filter((name) => b.includes(name)).length;

/** Each wanted document with the found one that has most of its parties, every one once. */
function paired(
  wanted: readonly Document[],
  found: readonly Document[],
): (readonly [Document, Document])[] {
  const free = [...found];
  return wanted.flatMap((document) => {
    const best = free.reduce<Document | null>(
      (own, other) => (common(document, other) > (own ? common(document, own) : 0) ? other : own),
      null,
    );
    if (!best || common(document, best) < Math.min(2, document.length - 1)) return [];
    free.splice(free.indexOf(best), 1);
    return [[document, best] as const];
  });
}
