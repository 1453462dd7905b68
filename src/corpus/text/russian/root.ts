import { syllables } from '../coinage.ts';

/** What is rude, or would make words for numbers, months, years and money. */
const UNFIT =
  /^(?:пид|муд|гов|пис|сос|кал|пед|манд|бляд|перд|блуд|кон|хер|сран|гнид|март|сент|сот|пол|год|лет|руб)/u;

export const ROOTS = syllables(
  'б в г д з к л м н п р с т бр вр гр др кр пр тр бл вл гл зл кл пл сл зв св дв ск см сн сп ст скр стр',
  'а е о у и',
  {
    codas: 'б в д з л м н п р с т лт нд нт рм рт ст',
    unfit: UNFIT,
  },
);
