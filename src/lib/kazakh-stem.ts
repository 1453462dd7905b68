/**
 * A light stemmer for Kazakh nominals. It takes off case, possession and number in that order,
 * the order of the nominal paradigm in Kairakbay & Zaurbekov, “Finite State Approach to the Kazakh
 * Nominal Paradigm” (FSMNLP 2013), and again until nothing more comes off: a stem that itself ends
 * like a suffix (`келісім`) is cut in every form alike. It works on plain letters (`plain-letters.ts`),
 * so a word typed on a Russian keyboard gets the same stem; vowel harmony is not asked for.
 */
const ATTRIBUTE = ['(?<=[ыи])ндагы|(?<=[ыи])ндеги', '[дт]агы|[дт]еги', '[ндт]ыки|[ндт]ики'];
const CASE = [
  '[ндт]ын|[ндт]ин|[ндт]ан|[ндт]ен|[мбп]ен',
  '(?<=[ыи])нда|(?<=[ыи])нде',
  '[гк]а|[гк]е|[ндт]ы|[ндт]и|[дт]а|[дт]е|(?<=[ыи])на|(?<=[ыи])не',
  '(?<=[ыи])н',
];
const POSSESSION = ['[ыи]?(?:мыз|миз|ныз|низ)', '[ыи]м|[ыи]н', '[ыи]'];
const NUMBER = ['[лдт]ар|[лдт]ер'];
const endings = (suffixes: readonly string[]): RegExp[] =>
  suffixes.map((suffix) => new RegExp(`(?:${suffix})$`, 'u'));
const LAYERS = [ATTRIBUTE, CASE, POSSESSION, NUMBER].map(endings);
const NAME_LAYERS = [endings(ATTRIBUTE), endings(CASE)] as const;

const VOWEL = /[аеоуыиэюя]/u;
const SHORTEST = 3;

/** A name without the suffixes of case; whose it is and how many there are belongs to the name. Takes plain small letters. */
export function kazakhNameStem(word: string): string {
  // The end of `Қазақстан` and `Татарстан` looks like the ablative case.
  if (/[гикзнрт]стан$/u.test(word)) return word;
  const place = without(word, NAME_LAYERS[0]);
  return place === word ? without(word, NAME_LAYERS[1]) : place;
}

/** The stem of a Kazakh word in plain small letters; voiced б, г at its end become п, к. */
export function kazakhStem(word: string): string {
  let stem = word;
  let before = '';
  while (stem !== before) {
    before = stem;
    stem = LAYERS.reduce(without, stem);
  }
  // `облысы` may be облыс + ы or облы + сы: the doubtful с goes in every form.
  return shortened(stem, /(?<=[аеоуыиюяэ])с$/u)
    .replace(/б$/u, 'п')
    .replace(/г$/u, 'к');
}

/** The word without the longest suffix of the layer that leaves a stem. */
function without(word: string, suffixes: readonly RegExp[]): string {
  for (const suffix of suffixes) {
    const stem = shortened(word, suffix);
    if (stem !== word) return stem;
  }
  return word;
}

function shortened(word: string, suffix: RegExp): string {
  const stem = word.replace(suffix, '');
  return stem.length >= SHORTEST && VOWEL.test(stem) ? stem : word;
}
