import { coin, syllables, wordCount } from '../coinage.ts';
import { attach, harmonic, isVowel, type EndingName } from './ending.ts';

/** What is rude, or would make words for numbers, months, days, years and money. */
const UNFIT = /^(?:сік|көт|боқ|қот|шой|шіл|бес|мың|жүз|нөл|жыл|күн|тең)/u;

/** Two sets of roots: the vowels of a word are all back or all front. */
const BACK = {
  roots: syllables('б қ т с ж м н д з ш', 'а о ұ ы', {
    codas: 'л р н з с т қ м п й ң ш',
    unfit: UNFIT,
  }),
  prefixes: syllables('б қ т с ж м', 'а о ұ ы', { codas: 'л р й' }),
};
const FRONT = {
  roots: syllables('б к т с ж м н д з ш', 'ә е ө ү і', {
    codas: 'л р н з с т к м п й ң ш',
    unfit: UNFIT,
  }),
  prefixes: syllables('б к т с ж м', 'ә е ө ү', { codas: 'л р й' }),
};

const NOUNS = lexicon(
  'жоба даму өңір компания облыс зауыт құрал өндіріс бағдарлама кәсіпорын нарық инвестиция құрылыс комиссия ' +
    'ынтымақтастық жұмыс қолдау сала экспорт жүйе технология кешен көрсеткіш қатысушы өнім серіктестік ' +
    'сектор мүмкіндік орталық жоспар нысан шешім шара аудан мерзім қызмет сапа импорт жүк материал ресурс ' +
    'аумақ міндет кластер тариф деңгей жабдық қуат',
  ['quality', 'agent', 'place', null],
);
const ADJECTIVES = lexicon(
  'жаңа өнеркәсіптік мемлекеттік бірлескен отандық ұлттық халықаралық ірі заманауи технологиялық қаржылық ' +
    'экономикалық өңірлік инвестициялық өндірістік көліктік аграрлық әлеуметтік жергілікті басты негізгі ' +
    'қосымша ашық энергетикалық кешенді',
  ['quality', 'lack', 'habit'],
);
const VERBS = lexicon(
  'дамыт қаржыландыр жоспарла арттыр қолда шығар енгіз аш зертте талқыла қабылда дайында аяқта жаңарт ' +
    'нығайт біріктір пайдалан ұсын қысқарт ұйымдастыр кеңейт',
  ['making'],
);

interface Lexicon {
  readonly known: readonly string[];
  /** What a new word ends in; `null` for nothing. */
  readonly endings: readonly (EndingName | null)[];
}

const count = ({ known, endings: suffixes }: Lexicon): number =>
  known.length + wordCount({ ...BACK, suffixes }) + wordCount({ ...FRONT, suffixes });

export const COUNTS = { noun: count(NOUNS), adjective: count(ADJECTIVES), verb: count(VERBS) };

/** Words of a rank from 0 below their count; a verb is its stem. */
export const noun = (rank: number): string => word(rank, NOUNS);
export const adjective = (rank: number): string => word(rank, ADJECTIVES);
export const verb = (rank: number): string => word(rank, VERBS);

export const past = (stem: string): string => attach(stem, 'past');
export const perfect = (stem: string): string => attach(stem, 'perfect');
export const present = (stem: string): string =>
  stem + harmonic(stem, isVowel(stem) ? 'йды' : 'ады');
/** «дамытып», before another verb. */
export const converb = (stem: string): string => stem + harmonic(stem, isVowel(stem) ? 'п' : 'ып');
export const infinitive = (stem: string): string => `${stem}у`;

/** The two sets of roots take turns until the smaller is used up. */
function word(rank: number, { known, endings: suffixes }: Lexicon): string {
  const found = known[rank];
  if (found !== undefined) return found;
  const turn = rank - known.length;
  const back = { ...BACK, suffixes };
  const shared = 2 * wordCount(back);
  const isBack = turn < shared && turn % 2 === 0;
  const own = turn < shared ? Math.floor(turn / 2) : turn - shared / 2;
  const { base, suffix } = coin(own, isBack ? back : { ...FRONT, suffixes });
  return suffix === null ? base : attach(base, suffix);
}

function lexicon(known: string, endings: Lexicon['endings']): Lexicon {
  return { known: known.split(' '), endings };
}
