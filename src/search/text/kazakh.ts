/**
 * A light stemmer for Kazakh nominals: it takes off case, possession and number, in that order,
 * which is the order of the nominal paradigm in Kairakbay & Zaurbekov, “Finite State Approach to
 * the Kazakh Nominal Paradigm” (FSMNLP 2013). It works on plain letters (see `letters.ts`), so a
 * word typed on a Russian keyboard gets the same stem; vowel harmony is therefore not asked for.
 */
const ATTRIBUTE = /(?:(?<=[ыи])н)?[дт](?:агы|еги)$|(?:ны|ни|ди|ды|ты|ти)ки$/u;
const CASE =
  /(?:[ндт](?:ын|ин)|[ндт](?:ан|ен)|[мбп]ен|(?<=[ыи])н(?:да|де|а|е)|[гк][ае]|[ндт][ыи]|[дт][ае]|(?<=[ыи])н)$/u;
const POSSESSION = /(?:[ыи]?(?:мыз|миз|ныз|низ)|[ыи]м|[ыи]н|(?<=[аеоуыиюяэ])с[ыи]|[ыи])$/u;
const NUMBER = /[лдт](?:ар|ер)$/u;
const VOWEL = /[аеоуыиэюя]/u;
const SHORTEST = 3;

/** The stem of a Kazakh word in plain small letters; voiced б, г at its end become п, к. */
export function kazakhStem(word: string): string {
  const bare = [ATTRIBUTE, CASE, POSSESSION, NUMBER].reduce(without, word);
  return bare.replace(/б$/u, 'п').replace(/г$/u, 'к');
}

function without(word: string, suffix: RegExp): string {
  const stem = word.replace(suffix, '');
  return stem.length >= SHORTEST && VOWEL.test(stem) ? stem : word;
}
