/** In which case a word stands, as far as it matters to who signs. */
export type Case = 'nominative' | 'genitive' | 'instrumental' | 'other';

export interface Declined {
  readonly nominative: string;
  readonly case: Case;
}

const INSTRUMENTAL = /(?:[мбп]ен)$/u;
const GENITIVE = /(?:[ндт][ыі]ң)$/u;

/** What follows a stem, as a case; `null` where it is no ending of one. */
export function caseOfEnding(ending: string): Case | null {
  if (ending === '') return 'nominative';
  if (/^[мбп]ен$/u.test(ending)) return 'instrumental';
  if (/^[ндт][ыі]ң$/u.test(ending)) return 'genitive';
  return /^(?:[ғгқк][ае]|[нд][ае]|т[ае]|[ндт][ыі]|н|[ндт][ае]н|н?[дт][ае][ғг][ыі]\p{L}*)$/u.test(
    ending,
  )
    ? 'other'
    : null;
}

const HYPHEN = /^(.*[\p{L}\p{N}.])[-‑–]((?:[ыі]|с[ыі])?)(\p{L}*)$/u;

/** «ЖШС-мен», «Siemens-тің», «ҚазҰУ-дың»: an abbreviation or foreign word with its ending. */
export function declinedWithHyphen(word: string): Declined {
  const [, stem, , ending] = HYPHEN.exec(word) ?? [];
  if (stem === undefined || ending === undefined || !isCyrillicSmall(word.slice(stem.length + 1)))
    return { nominative: word, case: 'nominative' };
  const found = caseOfEnding(ending);
  return found === null
    ? { nominative: word, case: 'nominative' }
    : { nominative: stem, case: found };
}

const isCyrillicSmall = (ending: string): boolean => /^[а-яәғқңөұүһі]{1,8}$/u.test(ending);

/** «Қытаймен», «Қазатомпроммен»: a proper name with its ending and no hyphen. */
export function declinedName(word: string): Declined {
  if (word.length > 5 && INSTRUMENTAL.test(word))
    return { nominative: word.slice(0, -3), case: 'instrumental' };
  if (word.length > 5 && GENITIVE.test(word))
    return { nominative: word.slice(0, -3), case: 'genitive' };
  return { nominative: word, case: 'nominative' };
}

/** The case of a person's name behind an office. */
export function caseOfPerson(word: string): Case {
  const { case: found } = declinedName(word);
  if (found !== 'nominative') return found;
  return /(?:[ғқгк][ае]|[дт][ае]н)$/u.test(word) && word.length > 6 ? 'other' : 'nominative';
}

/** «блогы», «форумында», «жобасын»: a noun that belongs to the word before it, in any case. */
export function isPossessed(word: string): boolean {
  if (!/^\p{Ll}/u.test(word) || /[аеәйуө]т[ыі]н$/u.test(word)) return false;
  return (
    /[^\sаеёиоуыіәөұүэюя][ыі](?:н|на|не|нда|нде|нан|нен|ндағы|ндегі|ның|нің|мен)$/u.test(word) ||
    /(?:с|[бвгжзйкмнңпрфхцчшщ])[ыі]$/u.test(word)
  );
}
