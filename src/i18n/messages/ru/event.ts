import { russian } from '../../plural.ts';

/** After «более» and «около» nouns stand in the genitive: «более 21 делегата». */
const delegates = russian('делегата', 'делегатов', 'делегатов');
const countries = russian('страны', 'стран', 'стран');

/** The page of an event and an event in tables. */
export const event = {
  kind: 'Событие',
  edition: 'Номер в серии',
  series: 'Серия',
  partOf: 'Проходит внутри события',
  translation: (from: string) => `Перевод архива ${from}, неофициальный.`,
  facts: 'Сведения',
  dates: 'Когда',
  datesUnknown: 'день в источниках не указан',
  place: 'Где',
  placeUnknown: 'место в источниках не указано',
  timeZone: 'Часовой пояс',
  theme: 'Тема',
  aims: 'Цели',
  programme: 'Программа',
  sessionKinds: { plenary: 'пленарное заседание', section: 'секция' },
  until: 'до',
  noEnds: 'Окончания заседаний источник не называет; время местное.',
  localTime: 'Время местное.',
  noEnd: 'Окончания источник не называет.',
  calendar: 'Добавить в календарь (iCalendar)',
  venues: 'Площадки',
  owner: 'Здание организации',
  organizers: 'Организаторы и партнеры',
  participants: 'Участники',
  statuses: { expected: 'ожидается', attended: 'участие подтверждено' },
  attendances: {
    delegates: {
      exact: russian('делегат', 'делегата', 'делегатов'),
      about: (count: number) => `около ${delegates(count)}`,
      'more-than': (count: number) => `более ${delegates(count)}`,
    },
    countries: {
      exact: russian('страна', 'страны', 'стран'),
      about: (count: number) => `около ${countries(count)}`,
      'more-than': (count: number) => `более ${countries(count)}`,
    },
  },
  announced: 'Объявлено и перечислено',
  agreements: 'Документы',
  inside: 'События внутри',
  releases: 'Релизы о событии',
  editions: 'Другие события серии',
};
