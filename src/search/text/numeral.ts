import { plainLetters } from '#src/lib/plain-letters.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { perText } from '#src/lib/per-text.ts';

/** Endings of Russian ordinals in all cases and genders. */
const ORDINAL = 'ый ий ой ая ое ые ого ому ым ом ую ых ыми'.split(' ');
/** Endings of Russian numbers that decline like nouns. */
const CARDINAL = 'ь и ью'.split(' ');

const TEENS =
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат';
const TENS = 'пятидесят шестидесят семидесят восьмидесят';

const values = new Map<string, number>();

/** Words in the order of their values; forms of one value are parted by a stroke. */
function enter(forms: string, first: number, step = 1): void {
  for (const [place, group] of forms.split(' ').entries()) {
    for (const form of group.split('|')) values.set(form, first + place * step);
  }
}

function enterStems(stems: string, endings: readonly string[], [first, step]: [number, number]) {
  for (const [place, stem] of stems.split(' ').entries()) {
    for (const ending of endings) values.set(`${stem}${ending}`, first + place * step);
  }
}

enterStems('перв втор', ORDINAL, [1, 1]);
enterStems('четверт пят шест седьм восьм девят десят', ORDINAL, [4, 1]);
enterStems(TEENS, [...ORDINAL, ...CARDINAL], [11, 1]);
enterStems('двадцат тридцат', [...ORDINAL, ...CARDINAL], [20, 10]);
enterStems('пят шест', CARDINAL, [5, 1]);
enterStems('девят десят', CARDINAL, [9, 1]);
enterStems(`сороков ${TENS} девяност`, ORDINAL, [40, 10]);
enter('две|двух|двум|двумя|два три|трех|трем|тремя четыре|четырех|четырем|четырьмя', 2);
enter('третий|третья|третье|третьего|третьей|третьему|третьим|третьем|третью', 3);
enter('семь|семи восемь|восьми|восемью', 7);
enter('сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти', 40, 10);
enter('семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста сто|ста', 70, 10);
enter('двести|двухсот триста|трехсот четыреста|четырехсот пятьсот|пятисот', 200, 100);
enter('шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот', 600, 100);
// Kazakh in plain letters; ordinals end in -інші, -ыншы.
enter('биринши еки|екинши уш|ушинши торт|тортинши бес|бесинши алты|алтыншы жети|жетинши', 1);
enter('сегиз|сегизинши тогыз|тогызыншы он|оныншы', 8);
enter('жиырма|жиырмасыншы отыз|отызыншы кырык|кыркыншы елу|елуинши', 20, 10);
enter('алпыс|алпысыншы жетпис|жетписинши сексен|сексенинши токсан|токсаныншы', 60, 10);
enter('first two|second three|third four|fourth five|fifth six|sixth seven|seventh', 1);
enter('eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth thirteen|thirteenth', 8);
enter('fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth seventeen|seventeenth', 14);
enter('eighteen|eighteenth nineteen|nineteenth twenty|twentieth', 18);
enter('thirty|thirtieth forty|fortieth fifty|fiftieth sixty|sixtieth seventy|seventieth', 30, 10);
enter('eighty|eightieth ninety|ninetieth', 80, 10);

/** `он` is also a Russian pronoun: a number only where a smaller one follows. */
const DOUBTFUL = new Set(['он']);
const HUNDRED = new Set(['жуз', 'hundred']);

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:тыс|тысяч(?:а|и|у|е|ей|ам|ами|ах)?|мын|thousand)$/u, 1e3],
  [/^(?:млн|миллион\p{L}{0,3}|million|mln)$/u, 1e6],
  [/^(?:млрд|миллиард\p{L}{0,3}|billion|bn|bln)$/u, 1e9],
  [/^(?:трлн|триллион\p{L}{0,3}|trillion|tn)$/u, 1e12],
];

/** How a word begins that one of the forms takes. */
const MULTIPLE_BEGINNINGS = 'тыс мын thousand мл ми ml mi bi bn bl тр tr tn'.split(' ');

const plainWord = perText((word) => plainLetters(smallLetters(word)));

/** Times what a word multiplies the number before it (`млрд`, `мың`, `billion`). */
export function multipleOf(word: string): number | undefined {
  const plain = plainWord(word);
  return MULTIPLES.find(([form]) => form.test(plain))?.[1];
}

/** By its first two letters, whether a word may be one of some; most words need no longer look. */
function firstLook(words: () => Iterable<string>): (word: string) => boolean {
  /** By code units. */
  const beginnings = new Map<number, boolean>();
  return (word) => {
    const third = word.charCodeAt(2);
    // Only letters of our alphabets are known not to be changed by what follows, as marks do.
    if (word.length < 3 || third < 0x41 || third > 0x4ff || (third > 0xff && third < 0x400))
      return true;
    const pair = word.charCodeAt(0) * 0x1_0000 + word.charCodeAt(1);
    const known = beginnings.get(pair);
    if (known !== undefined) return known;
    const letters = plainWord(word.slice(0, 2));
    const made = Iterator.from(words()).some((one) => one.startsWith(letters));
    beginnings.set(pair, made);
    return made;
  };
}

const mayBeginNumber = firstLook(() => values.keys());

/** Whether a number in words may begin with this one. */
export const beginsNumber = (word: string): boolean =>
  mayBeginNumber(word) && values.has(plainWord(word));

const mayBeNumeral = firstLook(() => [...values.keys(), ...HUNDRED, ...MULTIPLE_BEGINNINGS]);

/** Whether a word may be part of a number in words, or multiply one. */
export function isNumeral(word: string): boolean {
  if (!mayBeNumeral(word)) return false;
  const plain = plainWord(word);
  return values.has(plain) || HUNDRED.has(plain) || multipleOf(word) !== undefined;
}

/** The number that words name at the beginning of a list, and how many of them it takes; in three languages. */
export function numberNamed(words: readonly string[]): { value: number; words: number } | null {
  let value = 0;
  let taken = 0;
  let doubtful = true;
  for (const word of words) {
    const plain = plainWord(word);
    const own = values.get(plain);
    if (HUNDRED.has(plain) && value > 0 && value < 10) value *= 100;
    else if (own === undefined || (taken > 0 && !adds(value, own))) break;
    else value += own;
    doubtful &&= DOUBTFUL.has(plain);
    taken += 1;
  }
  return taken === 0 || doubtful ? null : { value, words: taken };
}

/** `двадцать` + `три`, `сто` + `двадцать`; not `три` + `пять`. */
function adds(value: number, next: number): boolean {
  if (next < 10) return value % 10 === 0 && value % 100 !== 10 ? true : value === 10;
  return next < 100 && value % 100 === 0;
}

/** XXXVIII. */
const LONGEST_ROMAN = 7;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/u;
/** The last two are Cyrillic. */
const ROMAN_FIRST = new Set('XVIХІ');
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral from II to XXXIX, in Latin or look-alike letters; capitals, as `vi` is also a word. */
export function romanValue(word: string): number | undefined {
  if (word.length < 2 || word.length > LONGEST_ROMAN || !ROMAN_FIRST.has(word[0] ?? ''))
    return undefined;
  if (word !== word.toUpperCase()) return undefined;
  const letters = word.toLowerCase().replace(/х/gu, 'x').replace(/і/gu, 'i');
  if (!ROMAN.test(letters)) return undefined;
  const digits = [...letters].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
