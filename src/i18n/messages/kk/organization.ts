import type { Messages } from '../ru.ts';

export const organization = {
  nameTranslated: 'Атауы – архивтің аудармасы.',
  facts: 'Мәліметтер',
  kind: 'Түрі',
  legalForm: 'Құқықтық нысаны',
  legalFormUnknown: 'дереккөздерде аталмаған',
  country: 'Елі',
  countryUnknown: 'дереккөздерде көрсетілмеген',
  names: 'Атаулары мен жазылуы',
  name: 'Атауы',
  language: 'Тілі',
  languages: { ru: 'орысша', kk: 'қазақша', en: 'ағылшынша' },
  basis: 'Қайдан алынған',
  bases: {
    official: 'ресми',
    translation: 'архивтің аудармасы',
    text: 'дереккөз мәтініндегідей',
  },
  validity: 'Қашан',
  note: 'Ескертпе',
  agreements: 'Тарап болған құжаттар',
  noAgreements: 'Ұйым архив құжаттарында тарап ретінде аталмаған.',
  concerned: 'Осы ұйым туралы құжаттар',
  events: 'Іс-шараларға қатысуы',
  houses: 'ұйым ғимаратындағы алаң',
  releases: 'Ұйым аталған релиздер',
} satisfies Messages['organization'];
