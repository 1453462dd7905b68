/**
 * Kazakh endings: the vowel follows the last vowel of the word (harmony), the first consonant its last sound
 * (assimilation). The tables are those of Krippes, “Kazakh Grammar” (1996).
 */
interface Ending {
  /** First consonant after: a vowel; р, й, у; л; м, н, ң; ж, з; any other. Empty where it never changes. */
  readonly consonant: string;
  /** The rest as it stands after back vowels. */
  readonly rest: string;
}

export const ENDINGS = {
  plural: { consonant: 'ллдддт', rest: 'ар' },
  genitive: { consonant: 'нддндт', rest: 'ың' },
  accusative: { consonant: 'нддддт', rest: 'ы' },
  dative: { consonant: 'ғғғғғқ', rest: 'а' },
  locative: { consonant: 'дддддт', rest: 'а' },
  ablative: { consonant: 'дддндт', rest: 'ан' },
  past: { consonant: 'дддддт', rest: 'ы' },
  perfect: { consonant: 'ғғғғғқ', rest: 'ан' },
  /** «өнеркәсіп» → «өнеркәсіптік». */
  quality: { consonant: 'ллдддт', rest: 'ық' },
  /** «жоспар» → «жоспарла». */
  making: { consonant: 'ллдддт', rest: 'а' },
  agent: { consonant: '', rest: 'шы' },
  lack: { consonant: '', rest: 'сыз' },
  habit: { consonant: '', rest: 'шаң' },
  place: { consonant: '', rest: 'стан' },
} as const satisfies Record<string, Ending>;
export type EndingName = keyof typeof ENDINGS;

const FRONT_FORMS: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' };

export function attach(word: string, name: EndingName): string {
  const { consonant, rest } = ENDINGS[name];
  return word + harmonic(word, consonant.charAt(soundOf(word)) + rest);
}

/** Third-person possession: «жоба» → «жобасы», «аймақ» → «аймағы». */
export function possessed(word: string): string {
  if (isVowel(word)) return word + harmonic(word, 'сы');
  const voiced = word.replace(/[пқк]$/u, (last) => ({ п: 'б', қ: 'ғ', к: 'г' })[last] ?? last);
  return voiced + harmonic(word, 'ы');
}

const AFTER_POSSESSION = {
  nominative: '',
  genitive: 'ның',
  dative: 'на',
  accusative: 'н',
  locative: 'нда',
  ablative: 'нан',
} as const;
export type Case = keyof typeof AFTER_POSSESSION;

/** A case of a word that ends in `possessed`. */
export const declinePossessed = (word: string, wanted: Case): string =>
  word + harmonic(word, AFTER_POSSESSION[wanted]);

/** The ending as the last clear vowel of the word wants it. */
export function harmonic(word: string, ending: string): string {
  const vowels = word.match(/[аоұыяәөүіеэ]/gu);
  if (!/[әөүіеэ]/u.test(vowels?.at(-1) ?? 'а')) return ending;
  return ending.replace(/[аығқ]/gu, (letter) => FRONT_FORMS[letter] ?? letter);
}

export const isVowel = (word: string): boolean => /[аәеоөұүыіэяи]$/u.test(word);

/** Column of the consonants. */
function soundOf(word: string): number {
  const found = [/[аәеоөұүыіэяи]$/u, /[рйу]$/u, /л$/u, /[мнң]$/u, /[жз]$/u].findIndex((sound) =>
    sound.test(word),
  );
  return found === -1 ? 5 : found;
}
