/** Statistics, on their own page and on the pages of releases. */
export const figures = {
  what: 'Что измерено',
  value: 'Значение',
  asGiven: 'Как в тексте',
  period: 'Период',
  periodUnknown: 'в тексте не указан',
  release: 'Релиз',
  directions: { total: 'оборот', export: 'экспорт', import: 'импорт' },
  precision: (step: string) => `точность источника: до ${step}`,
  countries: 'Страны',
  sectors: 'Отрасли',
  sectorsAsExamples: 'Отрасли, названные как примеры',
  partsOf: (total: string) => `Из чего складывается ${total}`,
  checked: (sum: string, given: string) => `${sum}; в источнике ${given}: сходится`,
};
