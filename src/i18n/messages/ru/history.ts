/** The life of a record in the archive. */
export const history = {
  title: 'История записи',
  published: 'запись появилась в архиве.',
  reworded: 'уточнены слова, факты те же.',
  facts: 'Факты до и после',
  field: 'Поле',
  before: 'Было',
  after: 'Стало',
  nothing: 'не было указано',
  words: 'Слова в тексте',
  changes: 'Изменения архива',
  event: {
    published: 'Новая запись',
    changed: 'Изменена',
    moved: 'Переехала',
    withdrawn: 'Отозвана',
  },
};
