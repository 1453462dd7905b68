/** The life of a record in the archive. */
export const history = {
  title: 'Жазбаның тарихы',
  published: 'жазба архивте пайда болды.',
  reworded: 'сөздері нақтыланды, деректер өзгерген жоқ.',
  facts: 'Деректер: бұрын және қазір',
  field: 'Өріс',
  before: 'Бұрын',
  after: 'Қазір',
  nothing: 'көрсетілмеген',
  words: 'Мәтіндегі сөздер',
  changes: 'Архивтегі өзгерістер',
  event: {
    published: 'Жаңа жазба',
    changed: 'Өзгертілді',
    moved: 'Көшірілді',
    withdrawn: 'Қайтарып алынды',
  },
};
