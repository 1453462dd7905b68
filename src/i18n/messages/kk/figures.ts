import type { Messages } from '../ru.ts';

export const figures = {
  what: 'Не өлшенген',
  value: 'Мәні',
  asGiven: 'Мәтіндегідей',
  period: 'Кезең',
  periodUnknown: 'мәтінде көрсетілмеген',
  release: 'Релиз',
  directions: { total: 'айналым', export: 'экспорт', import: 'импорт' },
  precision: (step) => `дереккөз дәлдігі: ${step}`,
  countries: 'Елдер',
  sectors: 'Салалар',
  sectorsAsExamples: 'Мысал ретінде аталған салалар',
  partsOf: (total) => `${total}: неден құралады`,
  checked: (sum, given) => `${sum}; дереккөзде ${given}: сәйкес келеді`,
} satisfies Messages['figures'];
