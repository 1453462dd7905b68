import { caseOfEnding, declinedWithHyphen, type Declined } from './case.ts';

/** What the name of an organization ends in, of somebody. */
const OWNED =
  'министрлігі|әкімдігі|әкімшілігі|банкі|қоры|одағы|университеті|институты|қауымдастығы|агенттігі|комитеті|палатасы|орталығы|корпорациясы|тобы|үкіметі|кабинеті|холдингі|басқармасы|бірлестігі|департаменті|академиясы|зауыты|технопаркі|қауымы|кеңесі|федерациясы|концерні|аймағы|колледжі|мектебі|лицейі|гимназиясы|фабрикасы|ұйымы|қызметі|театры|мұражайы|музейі|кітапханасы|ауруханасы|клиникасы|қоғамы|мекемесі|бюросы|биржасы|альянсы|консорциумы|клубы|парламенті|мәжілісі|сенаты|елшілігі|консулдығы|мэриясы|хокимияты|инспекциясы|комиссиясы|порты|әуежайы|паркі|кеңсесі|өкілдігі|кәсіподағы|гильдиясы|миссиясы|дирекциясы|комбинаты|кластері|компаниясы|серіктестігі|фирмасы|кәсіпорны|консерваториясы|хабы|қожалығы|кооперативі|лигасы|архиві|мұрағаты|обсерваториясы|филиалы|факультеті|телеарнасы|радиосы|баспасы|соты|прокуратурасы|жинағы|жолдары|штабы|аэропорты|қорығы|студиясы|хатшылығы|акселераторы|политехникасы|инкубаторы|секретариаты';
/** The same of nobody. */
const BARE =
  'банк|кітапхана|мұрағат|аурухана|консерватория|биржа|холдинг|университет|институт|колледж|музей|мұражай|театр|академия|корпорация|лицей|агенттік|комитет|комиссия|технопарк|консорциум|федерация|ассоциация';
const FORM =
  /^(?:АҚ|КеАҚ|КЕАҚ|ЖШС|ЖШҚ|ААҚ|ЖАҚ|ЗТБ|ДКҚ|ҰК|ҰАК|АЭА|ЕЭА|РМК|РМҚК|РМКК|РМҚ|РММ|КММ|МКК|МКҚК|ШЖҚ|ҚБ|ҚҚ|ФК|ӨК|АӨК|АКК|ӘКК|КМК|КМҚК|ЖК|ШҚ|АО|ТОО|ООО|ПАО|НАО|ЗАО|ОАО|НК|LLP|LLC|JSC)$/u;

const owned = new RegExp(
  String.raw`^((?:\p{L}+-|агро|медиа|кино|теле|радио|телерадио|био|гидро|энерго|инвест|микро)?(?:${OWNED}))(\p{L}*)$`,
  'iu',
);
const bare = new RegExp(String.raw`^((?:\p{L}+-)?(?:${BARE}))(\p{L}*)$`, 'iu');

/** The case of a word in which the name of an organization can end. */
export function headNoun(word: string): Declined | null {
  for (const heads of [owned, bare]) {
    const [, nominative, ending] = heads.exec(word) ?? [];
    const found = ending === undefined ? null : caseOfEnding(ending.toLowerCase());
    if (nominative !== undefined && found !== null) return { nominative, case: found };
  }
  return null;
}

/** A legal form, with the ending that hangs on it. */
export function legalForm(word: string): Declined | null {
  const found = declinedWithHyphen(word);
  return FORM.test(found.nominative) ? found : null;
}

const COMPANY =
  /^(компания(?:сы|лары)|серіктестігі|серіктестіктері|фирма(?:сы|лары)|кәсіпорны|кәсіпорындары)(\p{L}*)$/iu;

/** «компаниясы» behind a proper name says nothing of who it is. */
export function company(word: string): Declined | null {
  const [, nominative, ending] = COMPANY.exec(word) ?? [];
  const found = ending === undefined ? null : caseOfEnding(ending.toLowerCase());
  return nominative !== undefined && found !== null ? { nominative, case: found } : null;
}

/** Firms: whose country stands in front of their own name is no part of it. */
export const isFirm = (head: string): boolean =>
  /^(?:компаниясы|холдингі|тобы|корпорациясы|зауыты|фабрикасы|концерні|комбинаты|фирмасы|серіктестігі|кәсіпорны|консорциумы|хабы|студиясы)$/iu.test(
    head,
  );

const TERRITORY =
  /^((?:облыс|қала|аудан|округ|провинция|республика|федерация|король|патшалық|штат|өлке|өңір)(?:ы|і|сы|сі|дігі|дығы)|әмірліктері|штаттары)(\p{L}*)$/iu;

/** «облысы», «Республикасы»: a party only where nothing follows that it owns. */
export function territory(word: string): Declined | null {
  const [, nominative, ending] = TERRITORY.exec(word) ?? [];
  const found = ending === undefined ? null : caseOfEnding(ending.toLowerCase());
  return nominative !== undefined && found !== null ? { nominative, case: found } : null;
}
