import type { SessionKind } from '#src/lib/records/event.ts';
import type { Locale } from '#src/site.ts';
import { capital } from '../russian/nominative.ts';
import type { Piece } from '../text/piece.ts';
import { daysIn, timeIn } from './date.ts';

/** A building or hotel with its address. */
export interface FoundVenue {
  readonly name: string;
  readonly address: string | null;
  /** Name of the organization whose building it is. */
  readonly owner: string | null;
}

/** A meeting in the programme. */
export interface FoundSession {
  readonly kind: SessionKind;
  readonly title: string;
  /** Local time, `YYYY-MM-DDThh:mm`. */
  readonly start: string;
  readonly venue: FoundVenue | null;
  readonly line: number;
  readonly piece: Piece;
}

const BUILDING =
  /в\s+здании\s+((?:\p{Lu}{2,5}\s+)?(?:«[^()]*?»(?=\s*[(,.]|\s+(?:состо|прой|начн|по адресу|\())|[^(,.]{3,80}?(?=\s*\())|[^(,.]{3,60})\s*(?:\(([^)]+)\)|,?\s*по адресу:?\s*([^,.]+,\s*\d+\p{L}?))?/iu;
const HOTEL =
  /в\s+(отеле|гостинице|конгресс-центре|конгресс-холле|выставочном центре|бизнес-центре|дворце|зале|доме|центре|павильоне)\s+([^(,.]{2,60}?)\s*(?:\(([^)]+)\)|,?\s*по адресу:?\s*([^,.]+,\s*\d+\p{L}?)|(?=\s+(?:состо|прой|начн))|[,.])/iu;
const HOTEL_NAMES: Readonly<Record<string, string>> = {
  отеле: 'Отель',
  гостинице: 'Гостиница',
  'конгресс-центре': 'Конгресс-центр',
  'конгресс-холле': 'Конгресс-холл',
  'выставочном центре': 'Выставочный центр',
  'бизнес-центре': 'Бизнес-центр',
  дворце: 'Дворец',
  зале: 'Зал',
  доме: 'Дом',
  центре: 'Центр',
  павильоне: 'Павильон',
};
const HAPPENS = /состо(?:ится|ятся|ял[аио]сь)|прой(?:д[её]т|дут)|начн[её]тся|начало|откро/iu;
const SECTIONS = /секци\p{L}*|заседани|сесси/iu;

/** Meetings of a Russian programme: one sentence gives day, time, place and one or more of them. */
export function sessionsIn(pieces: readonly Piece[], locale: Locale): FoundSession[] {
  if (locale !== 'ru') return [];
  return pieces.flatMap((piece): FoundSession[] => {
    const { text } = piece;
    const day = daysIn(text, locale)[0]?.slice(0, 10);
    const time = timeIn(text);
    if (day === undefined || time === null || !HAPPENS.test(text) || !SECTIONS.test(text))
      return [];
    const venue = venueIn(text);
    const line = piece.block.lineAt(piece.start);
    const kind: SessionKind = /пленарн/iu.test(text) ? 'plenary' : 'section';
    return titlesIn(text, kind).map((title) => ({
      kind,
      title,
      start: `${day}T${time}`,
      venue,
      line,
      piece,
    }));
  });
}

function venueIn(text: string): FoundVenue | null {
  const building = BUILDING.exec(text);
  if (building) {
    const owner = building[1]?.trim() ?? '';
    return { name: `Здание ${owner}`, address: building[2] ?? building[3] ?? null, owner };
  }
  const hotel = HOTEL.exec(text);
  if (!hotel) return null;
  const noun = HOTEL_NAMES[(hotel[1] ?? '').toLowerCase()] ?? '';
  return {
    name: `${noun} ${hotel[2]?.trim() ?? ''}`,
    address: hotel[3] ?? hotel[4] ?? null,
    owner: null,
  };
}

/** «по двум направлениям: железнодорожное и оборонное машиностроение» are two sections. */
function titlesIn(text: string, kind: SessionKind): string[] {
  if (kind === 'plenary') return ['Пленарное заседание'];
  const list =
    /(?:направлени\p{L}*|тем\p{L}*|секци\p{L}*|вопрос\p{L}*)(?:\s+\p{L}+){0,2}\s*:\s*(.+?)[.;]?$/iu.exec(
      text,
    )?.[1];
  if (list === undefined) {
    const name = /(?:секци\p{L}*|сесси\p{L}*|заседани\p{L}*)[^«]{0,40}«([^»]+)»/iu.exec(text)?.[1];
    return [name === undefined ? 'Заседание' : capital(name)];
  }
  const titles = list
    .split(/,\s+(?:а также\s+)?|\s+и\s+/u)
    .map((title) => title.replace(/[«»]/gu, '').trim());
  return titles.map((title, index) => capital(whole(title, titles.slice(index + 1))));
}

/** «железнодорожное» gets the noun of the title that follows it. */
function whole(title: string, following: readonly string[]): string {
  if (/\s/u.test(title) || !/(?:ое|ая|ый|ий|ые|(?<!н)ие|ные)$/u.test(title)) return title;
  const noun = following
    .find((next) => /\s/u.test(next))
    ?.split(/\s+/u)
    .at(-1);
  return noun === undefined ? title : `${title} ${noun}`;
}
