import type { Locale } from '#src/site.ts';
import type { Item } from './lists.ts';
import { span } from './occurrence.ts';
import type { TextRule } from './rule.ts';

interface Wording {
  readonly kind: RegExp;
  readonly between: RegExp;
  readonly word: string;
}

const WORDINGS: Readonly<Partial<Record<Locale, Wording>>> = {
  ru: {
    kind: /^(?:[а-яё-]+ ){0,2}(?:меморандум|соглашение|договор|контракт|протокол)(?![\p{L}])/iu,
    between: /(?:^|[^\p{L}])между(?:[^\p{L}]|$)/iu,
    word: 'между',
  },
  en: {
    kind: /^(?:an? |the )?(?:[a-z-]+ ){0,2}(?:memorandum|agreement|contract|protocol)\b/iu,
    between: /\b(?:between|with|by|among)\b/iu,
    word: 'between',
  },
};
/** Where the parties begin: a legal form before a name, else the name. */
const PARTY = /(?:\p{Lu}{2,6} )?[«“"]/u;

/** In a list of documents, one that names its parties without the word that the others put before them. */
export const missingBetween: TextRule = {
  id: 'missing-between',
  severity: 'warning',
  demand: 'В перечне документов перед сторонами стоит «между», если оно стоит у остальных.',
  *check(subject) {
    for (const items of subject.lists) {
      const wording = WORDINGS[items[0]?.prose.locale ?? 'kk'];
      if (!wording) continue;
      const documents = items.filter(({ text }) => isDocument(text, wording));
      const lacking = documents.filter(({ text }) => !wording.between.test(text));
      if (lacking.length * 2 >= documents.length || documents.length < 3) continue;
      for (const item of lacking) {
        const index = partyOf(item);
        if (index === -1) continue;
        yield {
          message: `Перед сторонами нет «${wording.word}», а у других документов списка оно есть: стороны сливаются с предметом.`,
          hint: `Поставьте «${wording.word}» перед первой стороной.`,
          ...span(item.prose, index, 1),
        };
      }
    }
  },
};

const isDocument = (text: string, { kind }: Wording): boolean => kind.test(text);

const partyOf = ({ prose }: Item): number => prose.text.search(PARTY);
