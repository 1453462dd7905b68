import { plainLetters } from '#src/lib/plain-letters.ts';
import type { Locale } from '#src/site.ts';
import { mendAlphabets, smallLetters } from '#src/search/text/letters.ts';
import { perText } from '#src/lib/per-text.ts';

/**
 * Words of the closed classes (prepositions, conjunctions, particles, pronouns, auxiliaries). They
 * stand in nearly every text, so they find nothing; the index leaves them out, and so do queries.
 */
const WORDS: Record<Locale, string> = {
  ru: `а без бы был была были было быть в вам вас ваш во вот все всего всех вы да даже для до его ее
    ей ему если есть еще же за здесь и из или им ими их к как ко ли лишь между меня мне мной мы на
    над нам нас наш не него нее ней нему нет ни них но ну о об обо однако он она они оно от ото по
    под при про с свой свою своего своей своих себя себе со так также там те тем то того тоже той
    только том ты у уже хотя чем через что чтобы эта эти это этого этой этом этот этих я`,
  kk: `ал егер және бен да де деп дейін емес ет еді екен ең кейін мен мына не олар ол
    онда оның осы осындай пен сол соң сондай таман та те үшін шейін әр әрі бұл бір болып болған
    болады бар туралы бойынша арқылы`,
  en: `a an and are as at be been but by for from had has have he her his i if in into is it its no
    nor not of on or our she so such than that the their them then there these they this to was we
    were which will with would you your`,
};

/** Words that ask; a question is about its other words. Left out of queries, kept in the index. */
const ASKING: Record<Locale, string> = {
  ru: `где зачем каков какова каковы какого какое какой каком какую какая какие каким какими каких
    когда кого кому кто куда откуда отчего почему сколько скольких чего чей чему чьи чья которая
    которого которой которые который`,
  kk: `қай қайда қайдан қайсы қалай қандай қанша қашан кім кімдер кімнің қанша неге нелер немен
    неліктен неше нешінші дегеніміз`,
  en: `how what when where who whom whose why`,
};

/** A word as stop words are compared. */
export const plainStopWord = (word: string): string =>
  plainLetters(mendAlphabets(smallLetters(word)));

const plainWord = perText(plainStopWord);

const setOf = (text: string) => new Set(text.split(/\s+/u).map(plainWord));
const STOP = { ru: setOf(WORDS.ru), kk: setOf(WORDS.kk), en: setOf(WORDS.en) };
const QUESTION = new Set(Object.values(ASKING).flatMap((text) => [...setOf(text)]));

/**
 * Whether a text in this language is indexed without the word. Russian and English ones stand in
 * all; in Latin capitals they are names (`ITS`).
 * @param plain The same word by `plainStopWord`, for whoever asks once for each word.
 */
export function isStopWord(word: string, locale: Locale, plain = plainWord(word)): boolean {
  if (/^[A-Z]{2,}$/u.test(word)) return false;
  return STOP[locale].has(plain) || STOP.ru.has(plain) || STOP.en.has(plain);
}

/** Whether the word only asks (`сколько`, `қандай`, `where`). */
export function isAsking(word: string): boolean {
  return QUESTION.has(plainWord(word));
}
