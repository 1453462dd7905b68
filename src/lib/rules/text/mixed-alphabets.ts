import { counterpart, isCyrillic, isLatin } from './alphabet.ts';
import { having, inAddress, occurrences, span } from './occurrence.ts';
import type { Prose, TextFinding, TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

const BORDER =
  /[A-Za-z\u00C0-\u024F\u0259][\u0400-\u052F]|[\u0400-\u052F][A-Za-z\u00C0-\u024F\u0259]/u;
const WORD = /[\u0400-\u052FA-Za-z\u00C0-\u024F\u0259]+/gu;
const ROMAN = /^[IVXLCDM]+$/u;
/** A Latin letter that stands where a Russian preposition or conjunction would. */
const LONE = /(?<=[а-яёәғқңөұүһі»,] )[acouy](?= [«\u0400-\u052F])/gu;
/** A legal form in Latin letters before a Russian or Kazakh name. */
const FORM = /(?<![\p{L}\p{N}-])(?:[AOT]OO?|OAO|HAO|AK|HK|AKK)(?= «)/gu;

/** `Gаrden` with a Cyrillic а, `келiсiм` with a Latin i: what looks right and is never found. */
export const mixedAlphabets: TextRule = {
  id: 'mixed-alphabets',
  severity: 'error',
  demand: 'В слове буквы одного алфавита: латинские и русские не смешаны.',
  *check(subject) {
    for (const prose of having(subject, SIGN.alphabetsTouch).prose) {
      for (const { 0: word, index } of prose.text.matchAll(WORD)) {
        if (BORDER.test(word) && !inAddress(prose.text, index)) yield judge(prose, word, index);
      }
    }
    const lone = SIGN.latinAfterSpace | SIGN.spaceAfterLatin;
    for (const pattern of [LONE, FORM]) {
      for (const { prose, text, index } of occurrences(having(subject, lone), pattern, [
        'ru',
        'kk',
      ])) {
        yield {
          message: `«${text}» среди русских слов набрано латинскими буквами: поиск его не найдёт.`,
          hint: `Наберите «${mended(text, isLatin)}» в русской раскладке.`,
          ...span(prose, index, text.length),
        };
      }
    }
  },
};

function judge(prose: Prose, word: string, index: number): TextFinding {
  const foreign = foreignLetters(word, prose.locale === 'en');
  const at = [...word].findIndex(foreign);
  const letters = [...word].flatMap((letter, place) =>
    foreign(letter) ? [`«${letter}» (${place + 1}-я)`] : [],
  );
  const [one, other] = foreign === isLatin ? ['латинская', 'русские'] : ['русская', 'латинские'];
  const what =
    letters.length === 1
      ? `буква ${letters.join('')} — ${one}, остальные ${other}`
      : `буквы ${letters.join(', ')} — другого алфавита, остальные ${other}`;
  const right = mended(word, foreign);
  return {
    message: `В слове «${word}» ${what}: на вид оно верно, а поиск его не найдёт.`,
    hint: BORDER.test(right)
      ? 'Если это часть имени и окончание, разделите их дефисом; иначе наберите слово заново.'
      : `Наберите слово заново: «${right}».`,
    ...span(prose, index + at, 1),
  };
}

/**
 * Which letters of a word do not belong: those of the alphabet in which all could be taken for the other's,
 * else the fewer, else the ones foreign to the language.
 */
function foreignLetters(word: string, english: boolean): (letter: string) => boolean {
  if (ROMAN.test(mended(word, isCyrillic))) return isCyrillic;
  const latin = [...word].filter(isLatin);
  const cyrillic = [...word].filter(isCyrillic);
  const [latinOnly, cyrillicOnly] = [latin, cyrillic].map((letters) =>
    letters.some((letter) => counterpart(letter) === null),
  );
  if (latinOnly !== cyrillicOnly) return latinOnly ? isCyrillic : isLatin;
  if (latin.length !== cyrillic.length) {
    return latin.length < cyrillic.length ? isLatin : isCyrillic;
  }
  return english ? isCyrillic : isLatin;
}

const mended = (word: string, foreign: (letter: string) => boolean): string =>
  [...word].map((letter) => (foreign(letter) ? (counterpart(letter) ?? letter) : letter)).join('');
