/** An office holder as a sentence has him, «Президента РК Нурсултана Назарбаева», in the nominative. */
export function holderNominative(text: string): string {
  const words = text.split(' ');
  const [office = ''] = words;
  const ending = OFFICE.exec(office)?.[1];
  if (ending === undefined || ending === '') return text;
  const from = words.findIndex((word, at) => at > 0 && !isOfOffice(word, words[at - 1] ?? ''));
  return words
    .map((word, at) => {
      if (at === 0) return word.slice(0, word.length - ending.length);
      return from !== -1 && at >= from ? nameNominative(word, ending) : word;
    })
    .join(' ');
}

const OFFICE = /^(?:вице-|премьер-)?(?:президент|министр|премьер)(а|у|ом)$/iu;
/** «РК», «Республики Казахстан», «Казахстана»: what the office is of stays as it is. */
const isOfOffice = (word: string, before: string): boolean =>
  /^(?:\p{Lu}{2,}|Республики|Федерации|Российской|Кыргызской|Казахстана|России|Узбекистана|Беларуси|\p{Ll}.*)$/u.test(
    word,
  ) || before === 'Республики';

/** Given names and surnames of men, by the ending that the case of the office asks for. */
function nameNominative(word: string, ending: string): string {
  const cases: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
    а: [
      [/(?<=[цс]к)ого$/u, 'ий'],
      [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ''],
      [/(?<=[аеиоуы])я$/u, 'й'],
      [/(?<=[лр])я$/u, 'ь'],
    ],
    у: [
      [/(?<=[цс]к)ому$/u, 'ий'],
      [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, ''],
      [/(?<=[аеиоуы])ю$/u, 'й'],
    ],
    ом: [
      [/(?<=[цс]к)им$/u, 'ий'],
      [/(?<=(?:[оеё]в|[иы]н))ым$/u, ''],
      [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, ''],
      [/(?<=[аеиоуы])ем$/u, 'й'],
    ],
  };
  const found = cases[ending]?.find(([pattern]) => pattern.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}
