import { kazakh } from '../../plural.ts';
import type { Messages } from '../ru.ts';

const delegates = kazakh('делегат');
const countries = kazakh('ел');
const overDelegates = kazakh('делегаттан астам');
const overCountries = kazakh('елден астам');

export const event = {
  kind: 'Іс-шара',
  edition: 'Топтамадағы нөмірі',
  series: 'Топтама',
  partOf: 'Мына іс-шара аясында өтеді',
  translation: (from) => `Архивтің ${from} жасаған аудармасы, бейресми.`,
  facts: 'Мәліметтер',
  dates: 'Қашан',
  datesUnknown: 'күні дереккөздерде көрсетілмеген',
  place: 'Қайда',
  placeUnknown: 'орны дереккөздерде көрсетілмеген',
  timeZone: 'Уақыт белдеуі',
  theme: 'Тақырыбы',
  aims: 'Мақсаттары',
  programme: 'Бағдарлама',
  sessionKinds: { plenary: 'пленарлық отырыс', section: 'секция' },
  until: 'аяқталуы',
  noEnds: 'Дереккөз отырыстардың аяқталуын айтпайды; уақыт жергілікті.',
  localTime: 'Уақыт жергілікті.',
  noEnd: 'Аяқталу уақытын дереккөз айтпайды.',
  calendar: 'Күнтізбеге қосу (iCalendar)',
  venues: 'Өтетін жерлері',
  owner: 'Ғимарат иесі',
  organizers: 'Ұйымдастырушылар мен серіктестер',
  participants: 'Қатысушылар',
  statuses: { expected: 'күтіледі', attended: 'қатысқаны расталған' },
  attendances: {
    delegates: {
      exact: delegates,
      about: (count) => `шамамен ${delegates(count)}`,
      'more-than': overDelegates,
    },
    countries: {
      exact: countries,
      about: (count) => `шамамен ${countries(count)}`,
      'more-than': overCountries,
    },
  },
  announced: 'Жарияланғаны және тізімделгені',
  agreements: 'Құжаттар',
  inside: 'Аясындағы іс-шаралар',
  releases: 'Іс-шара туралы релиздер',
  editions: 'Серияның басқа іс-шаралары',
} satisfies Messages['event'];
