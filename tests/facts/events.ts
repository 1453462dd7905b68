/** What the two source documents say of the events. */

export const MACHINE_BUILDERS = 'iv-forum-mashinostroiteley-kazakhstana';
export const INTERREGIONAL = 'xiii-forum-mezhregionalnogo-sotrudnichestva';
const BUSINESS = 'kazakhstansko-rossiyskiy-biznes-forum';

/** Series, edition, dates and the event around, by identifier. */
export const EVENTS = {
  [MACHINE_BUILDERS]: {
    series: 'forum-mashinostroiteley-kazakhstana',
    edition: 4,
    dates: '2016-09-16',
    partOf: null,
  },
  [INTERREGIONAL]: {
    series: 'forum-mezhregionalnogo-sotrudnichestva',
    edition: 13,
    dates: null,
    partOf: null,
  },
  [BUSINESS]: { series: null, edition: null, dates: null, partOf: INTERREGIONAL },
} as const;

const KUNAEV = 'улица Кунаева, 6';
const KABANBAY = 'проспект Кабанбай батыра, 15';

/** Owner of the building, where it is named, by address. */
export const VENUES = {
  [KUNAEV]: 'АО «НК «Казахстан Темир Жолы»',
  [KABANBAY]: null,
} as const;

/** Kind, a word of the title, start and address of the venue; no session has an end. */
export const SESSIONS = [
  ['plenary', 'Пленарное', '2016-09-16T09:00', KUNAEV],
  ['section', 'Железнодорожное', '2016-09-16T11:30', KUNAEV],
  ['section', 'Оборонное', '2016-09-16T11:30', KUNAEV],
  ['section', 'Нефтегазовое', '2016-09-16T11:30', KABANBAY],
  ['section', 'Горнорудное', '2016-09-16T11:30', KABANBAY],
  ['section', 'Сельскохозяйственное', '2016-09-16T11:30', KABANBAY],
  ['section', 'Автомобилестроение', '2016-09-16T11:30', KABANBAY],
  ['section', 'Электротехническое', '2016-09-16T11:30', KABANBAY],
] as const;

export const ORGANIZERS = [
  ['organizer', 'Правительство Республики Казахстан'],
  ['organizer', 'ОЮЛ «Союз машиностроителей Казахстана»'],
  ['general-partner', 'АО «Самрук-Қазына»'],
  ['partner', 'Министерство по инвестициям и развитию РК'],
  ['partner', 'Министерство информации и коммуникации Республики Казахстан'],
  ['partner', 'ТОО «Тенгизшевройл»'],
] as const;

/** A word by which each participant is known, and the kind of the session where one is named. */
export const PARTICIPANTS = {
  [MACHINE_BUILDERS]: [['Премьер-министр', 'plenary']],
  [INTERREGIONAL]: [
    ['Назарбаев', null],
    ['Путин', null],
  ],
  [BUSINESS]: [],
} as const;

export const ATTENDANCE = [
  { count: 700, bound: 'more-than', of: 'delegates', status: 'expected' },
  { count: 20, bound: 'exact', of: 'countries', status: 'expected' },
] as const;
