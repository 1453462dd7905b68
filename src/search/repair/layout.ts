/** The same keys on an English, a Russian and a Kazakh keyboard (Windows). */
const ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.';
const ENGLISH_DIGITS = '234567890-=';
/** The upper row of a Kazakh keyboard has letters where others have digits. */
const KAZAKH_DIGITS = 'әіңғ,.үұқөһ';

const SHIFTED = new Map(zip('~{}:"<>?', "`[];',./"));

/** What was meant if a word was typed on the keyboard of another language; the likeliest first. */
export function otherLayouts(chunk: string): string[] {
  const small = [...chunk.toLowerCase()].map((sign) => SHIFTED.get(sign) ?? sign).join('');
  if (/[а-яёәғқңөұүһі]/u.test(small)) return [swapped(small, TO_ENGLISH)];
  const meant = [swapped(small, TO_RUSSIAN), swapped(small, TO_KAZAKH)];
  // A digit among letters is a letter of the Kazakh keyboard.
  return [...new Set(/\d/u.test(small) ? meant.reverse() : meant)];
}

const TO_RUSSIAN = new Map(zip(ENGLISH, RUSSIAN));
const TO_KAZAKH = new Map([...TO_RUSSIAN, ...zip(ENGLISH_DIGITS, KAZAKH_DIGITS)]);
const TO_ENGLISH = new Map([...zip(RUSSIAN, ENGLISH), ...zip(KAZAKH_DIGITS, ENGLISH_DIGITS)]);

function zip(from: string, to: string): [string, string][] {
  const signs = [...to];
  return [...from].map((sign, place) => [sign, signs[place] ?? sign]);
}

function swapped(text: string, table: ReadonlyMap<string, string>): string {
  return [...text].map((sign) => table.get(sign) ?? sign).join('');
}
