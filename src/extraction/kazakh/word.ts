/** Words of a sentence that no name of an organization holds. */

/** Behind these an adverbial ends. */
const POSTPOSITION =
  /^(?:бойынша|аясында|шеңберінде|барысында|кезінде|соңында|басында|алдында|кейін|соң|дейін|бастап|бері|қатар|бірге|үшін|арқылы|ретінде|сәйкес|орай|байланысты|қарамастан|нәтижесінде|қорытындысында|мақсатында|қатысуымен|қолдауымен|бастамасымен|төрағалығымен|тапсырмасымен|шақыруымен|жетекшілігімен|ұйымдастыруымен|негізінде|сәтте|күні|күндері|жылы|айында|жұлдызында|хабарлауынша|мәліметінше|айтуынша|сөзінше|деректерінше|дерегінше|тарапынан|атынан|қарсаңында|алаңында|төңірегінде|кезегінде|ішінде|бүгін|кеше|ертең|таңертең|биыл|былтыр|қазір|жуырда|жақында|тағы|сонымен|осылайша|осылай|сондай-ақ|осыған|соған|мәселен|мысалы)$/iu;
const WORD =
  /^(?:туралы|жөнінде|жайлы|жайында|хақында|арасында|арасындағы|арасынан|бірлесіп|бірігіп|деп|деген|деді|дейді|ал|бірақ|алайда|егер|бұл|осы|оның|олар|олардың|онда|оған|тиіс|болып|болды|болады|болатын|болмақ|табылады|өтті|өтіп|өтеді|келді|келіп|етті|еткен|етіп|тарап|тараптар|тараптардың|екі|үш|төрт|бес|бірқатар|құжат|құжатқа|құжаттар|құжаттарға|қол|жаңа|алғашқы|мынадай|келесі|төмендегі|аталған|қатысты|саласында|саласындағы|бағытында|бағытындағы|бағыттағы|мәселелері|деңгейінде|сияқты|секілді|және\/немесе)$/iu;
const LOCATIVE = /(?:[дт][ае])$/iu;
const NOT_LOCATIVE =
  /^(?:.*сауда|орта|.*карта|ата|.*-ата|.*пошта|.*почта|канада|.*иада|руанда|уганда|мальта|дата|.*ета|нота|дельта|вахта|.*ванда|ода|.*орда|қайта|невада|гренада|лада|мода|сода|балта|шарта)$/iu;

const PARTICIPLE = /^\p{Ll}+(?:[ғқгк][ае]н|[аеәйу]т[ыі]н)$/u;
const NO_PARTICIPLE =
  /^(?:біріккен|орталықтандырылған|құрылған|саясатын|ақпаратын|табиғатын|мұратын)$/iu;

/** «Астанада», «форумда», «бойынша», «кеше»: an adverbial is over. */
export const endsAdverbial = (word: string): boolean =>
  POSTPOSITION.test(word) ||
  (LOCATIVE.test(word) && !NOT_LOCATIVE.test(word) && !/\p{Script=Latin}/u.test(word));

/** A word at which a name ends, whatever it is. */
export const isStop = (word: string): boolean =>
  endsAdverbial(word) ||
  WORD.test(word) ||
  (PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word) && word.length > 4);

export const isConjunction = (word: string): boolean => /^(?:[мбп]ен|және)$/iu.test(word);

const CASES = String.raw`(?:лар|лер|тар|тер|дар|дер)?(?:ы|і|сы|сі|н|орны)\p{L}*$`;
const EVENT = new RegExp(
  `^(?:(?:бизнес-|инвест-|экспо-)?форум|көрме|саммит|конференция|конгресс|съезд|апталы[ғқ]|фестивал|чемпионат|конкурс|байқау|марафон|турнир|олимпиада|жәрмеңке|отырыс|кездесу|сапар|жиын|бағдарлама|жоба)${CASES}`,
  'iu',
);
const THING = new RegExp(
  `^(?:стратегия|дәліз|блог|кен|кеніш|учаске|алаң|платформа|жүйе|технология|сала|бағыт|маркетплейс|сайт|жоспар|тұжырымдама|қозғалыс|маршрут|ғимарат|орден|медал|сыйлы[ғқ]|премия|кубо[гк]|басылым|газет|журнал)${CASES}`,
  'iu',
);

/** A forum, a programme: it bears a name and signs nothing. */
export const isEvent = (word: string): boolean => EVENT.test(word);
/** A field, a road, a system right behind a name. */
export const isThing = (word: string): boolean => EVENT.test(word) || THING.test(word);
/** «халықаралық», «2026»: what may stand between a name and its noun. */
export const isAttribute = (word: string): boolean =>
  /^\d/u.test(word) || /^\p{Ll}+(?:[лдт][ыі][қк]|[ғг][ыі]|[лдт][ыі])$/u.test(word);

export const isLatin = (word: string): boolean =>
  /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}&.'’+/-]*$/u.test(word) &&
  /\p{Script=Latin}/u.test(word);
/** «ШҚТУ», «ҚазҰУ», «ҚазМұнайГаз». */
/** «500 МВт» names nobody. */
const UNIT = /^(?:МВт|ГВт|МВА|МПа|ГБ)$/u;
export const isAbbreviation = (word: string): boolean =>
  !UNIT.test(word) &&
  /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)*$/u.test(word);
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Sides that are told by what they are. */
export const isVague = (word: string): boolean =>
  /^(?:инвестор|компания|серіктес|кәсіпорын|әкімдік|министрлік|ұйым|холдинг|университет|институт|мекеме|банк|өндіруші|кәсіпкер|серіктестік|зауыт|үкімет)(?:лар|лер|тар|тер|дар|дер)?(?:[мбп]ен)?$/iu.test(
    word,
  );
