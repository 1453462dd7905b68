import type { Locale } from '#src/site.ts';
import { shuffled } from './frequency.ts';
import { syllables } from './text/coinage.ts';

/** The same in each language. */
export type Trilingual = Readonly<Record<Locale, string>>;

export function trilingual(write: (locale: Locale) => string): Trilingual {
  return { ru: write('ru'), kk: write('kk'), en: write('en') };
}

/** What has invented proper names; no two things share one. */
const BEARERS = ['project', 'organization', 'event', 'series'] as const;
export type Bearer = (typeof BEARERS)[number];

/** The same sounds in the same order in each language. */
const SYLLABLES: Readonly<Record<Locale, readonly string[]>> = {
  ru: syllables('к б т с м н д з п г', 'а о у ы', { codas: 'л р н й' }),
  kk: syllables('қ б т с м н д з п ғ', 'а о ұ ы', { codas: 'л р н й' }),
  en: syllables('q b t s m n d z p gh', 'a o u y', { codas: 'l r n i' }),
};

/** An invented proper name such as «Қалтұр», in Russian «Калтур», in English “Qaltur”. */
export function properName(bearer: Bearer, index: number): Trilingual {
  const name = syllablesOf(index * BEARERS.length + BEARERS.indexOf(bearer));
  return trilingual((locale) => {
    const letters = name.map((syllable) => SYLLABLES[locale][syllable] ?? '').join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  });
}

/** Names of two syllables first, then of three, …: each number has its own. */
function syllablesOf(number: number): number[] {
  const base = SYLLABLES.ru.length;
  let count = 2;
  let rest = number;
  for (let size = base ** count; rest >= size; size = base ** count) {
    rest -= size;
    count += 1;
  }
  const code = shuffled(rest, base ** count, 7919);
  return Array.from({ length: count }, (_, place) => Math.floor(code / base ** place) % base);
}
