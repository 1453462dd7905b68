import type { Agreement } from '#src/lib/russian/declension.ts';
import { editDistance } from '#src/lib/similar.ts';

/** A noun that names a kind of document, with its forms. */
export interface KindNoun {
  readonly stem: string;
  readonly forms: RegExp;
  readonly plural: RegExp;
  readonly lemma: string;
  readonly agreement: Agreement;
  readonly kind: string;
}

const noun = (
  stem: string,
  [lemma, agreement, kind]: readonly [string, Agreement, string],
  [singular, plural]: readonly [string, string],
): KindNoun => ({
  stem,
  forms: new RegExp(`^(?:доп)?${stem}(?:${singular}|${plural})$`, 'iu'),
  plural: new RegExp(`^(?:доп)?${stem}(?:${plural})$`, 'iu'),
  lemma,
  agreement,
  kind,
});

const HARD = ['|а|у|ом|е', 'ы|ов|ам|ами|ах|а́'] as const;
const NEUTER = ['е|я|ю|ем|и', 'я|й|ям|ями|ях'] as const;
const NOUNS: readonly KindNoun[] = [
  noun('меморандум', ['меморандум', 'm', 'memorandum'], HARD),
  noun('соглашени', ['соглашение', 'n', 'agreement'], ['е|ю|ем|и|я', 'й|ям|ями|ях']),
  noun('договор', ['договор', 'm', 'contract'], HARD),
  noun('контракт', ['контракт', 'm', 'contract'], HARD),
  noun('протокол', ['протокол', 'm', 'protocol'], HARD),
  noun('деклараци', ['декларация', 'f', 'other'], ['я|и|ю|ей', 'й|ям|ями|ях']),
  noun('конвенци', ['конвенция', 'f', 'other'], ['я|и|ю|ей', 'й|ям|ями|ях']),
  noun('заявлени', ['заявление', 'n', 'other'], NEUTER),
  noun('программ', ['программа', 'f', 'programme'], ['а|ы|е|у|ой', '|ам|ами|ах']),
  noun('план', ['план', 'm', 'action-plan'], HARD),
  noun('карт', ['карта', 'f', 'action-plan'], ['а|ы|е|у|ой', '|ам|ами|ах']),
  noun('письм', ['письмо', 'n', 'other'], ['о|а|у|ом|е', 'ам|ами|ах']),
  noun('нот', ['ноты', 'plural', 'exchange-of-notes'], ['ами', 'ы']),
];

/** What these nouns need beside them to be documents of parties. */
export const NEEDS: Readonly<Record<string, RegExp>> = {
  заявлени: /^совместн/iu,
  программ: /^(?:сотрудничеств|обмен|совместн|действи|межправительств|межгосударств|партнерств)/iu,
  план: /^(?:совместн|действи|мероприяти|сотрудничеств)/iu,
  карт: /^дорожн/iu,
  письм: /^намерени/iu,
  нот: /^обмен/iu,
};

const FUZZY = [
  ['меморандум', 2],
  ['соглашени', 1],
] as const;

/** The kind that a word names in any form, also misspelt. */
export function kindNoun(written: string): KindNoun | null {
  // «EPC-контракт»
  const word = written.replace(/^\p{Lu}{2,5}-/u, '');
  const found = NOUNS.find(({ forms }) => forms.test(word));
  if (found) return found;
  const small = word.toLowerCase();
  if (small.length < 8) return null;
  for (const [stem, most] of FUZZY) {
    if (small.slice(0, 3) !== stem.slice(0, 3) || /^(?:мемориал|согласован|согласи)/u.test(small))
      continue;
    const own =
      stem === 'соглашени'
        ? small.replace(/(?:ями|ях|ям|ем|е|я|ю|и|й)$/u, (end) => `и${end}`.slice(0, 1))
        : small.replace(/(?:ами|ах|ам|ом|ов|а|у|е|ы)$/u, '');
    const near = stem === 'соглашени' ? small.slice(0, 9) : own;
    if (editDistance(near, stem, most + 1) <= most)
      return NOUNS.find((one) => one.stem === stem) ?? null;
  }
  return null;
}
