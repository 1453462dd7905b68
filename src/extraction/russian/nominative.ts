import type { Case } from '#src/lib/russian/declension.ts';
import { countryName, countryOf } from '../place/country.ts';
import { isAdjective, nominative as adjectiveNominative } from './adjective.ts';
import { headForms, type NounForm } from './head-noun.ts';

/** In which case the words around ask a name to stand; `any` where they do not say. */
export type Wanted = 'instrumental' | 'nominative' | 'genitive' | 'any';

/** The reading of a head noun that fits what is wanted, else its nominative, else the first. */
export function fitting(word: string, wanted: Wanted): NounForm | null {
  const forms = headForms(word);
  const order: readonly Case[] =
    wanted === 'any'
      ? ['nominative', 'genitive', 'instrumental']
      : [wanted, 'nominative', 'instrumental', 'genitive'];
  for (const given of order) {
    const found =
      forms.find((form) => form.case === given && form.agreement !== 'plural') ??
      forms.find((form) => form.case === given);
    if (found) return found;
  }
  return forms[0] ?? null;
}

/** Words of a name with its head and the adjectives before it in the nominative; what follows the head stays. */
export function restored(words: readonly string[], wanted: Wanted): string[] {
  const head = words.findIndex((word) => headForms(word).length > 0);
  const form = head === -1 ? null : fitting(words[head] ?? '', wanted);
  if (!form) return withoutHead(words, wanted);
  if (form.case === 'nominative') return [...words];
  return words.map((word, index) => {
    if (index > head) return word;
    if (index === head) return likeCase(word, form.lemma);
    return isAdjective(word) ? adjectiveIn(word, form) : word;
  });
}

/** Misspelt agreement is mended: the ending that the word has decides, not the one it should have. */
function adjectiveIn(word: string, { agreement, case: given }: NounForm): string {
  const cases: readonly Case[] = [
    given,
    'instrumental',
    'genitive',
    'dative',
    'prepositional',
    'accusative',
  ];
  for (const one of cases) {
    const own = adjectiveNominative(word, agreement, one);
    if (own !== word) return own;
  }
  return word;
}

const likeCase = (word: string, lemma: string): string =>
  /^\p{Lu}{2}/u.test(word) ? lemma.toUpperCase() : /^\p{Lu}/u.test(word) ? capital(lemma) : lemma;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What firms call themselves: such an ending in the instrumental is sure. */
const FIRM =
  /(?:ком|пром|банк|газ|строй|транс|завод|сервис|инвест|маш|хим|атом|лайн|групп|снаб|торг|экспорт|импорт|холдинг|фонд|центр|продукт|металл|комплекс|алюминий|уголь|нефть|проект|мунайгаз|вест|трейд|софт|маркет|авто|пласт|цемент|почта|компания|нефтехим|надзор|стандарт|имущество|реестр|космос|туризм|сельхоз|золото)$/iu;

function withoutHead(words: readonly string[], wanted: Wanted): string[] {
  if (wanted !== 'instrumental' && wanted !== 'genitive') return [...words];
  const last = words.at(-1) ?? '';
  if (words.length === 1) {
    const country = countryOf(last, 'ru');
    if (country !== null && !/^\p{Lu}{2}/u.test(last)) return [countryName(country, 'ru')];
  }
  return words.length === 1 ? [firmNominative(last, wanted)] : [...words];
}

/** `Казахтелекомом`, `Роснефтью`: only where what is left ends as firms do. */
export function firmNominative(word: string, wanted: Wanted): string {
  if (wanted !== 'instrumental') return word;
  const candidates = [
    word.replace(/ом$/u, ''),
    word.replace(/ью$/u, 'ь'),
    word.replace(/ем$/u, 'й'),
    word.replace(/ой$/u, 'а'),
  ];
  return candidates.find((own) => own !== word && FIRM.test(own)) ?? word;
}
