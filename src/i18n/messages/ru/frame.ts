/** What surrounds every page, and the page for addresses that lead nowhere. */
export const frame = {
  tagline: 'Архив пресс-релизов и соглашений',
  skip: 'К содержанию',
  sections: 'Разделы',
  languages: 'Язык страницы',
  noVersion: 'нет перевода',
  inLanguage: { ru: 'на русском', kk: 'на казахском', en: 'на английском' },
  home: 'Главная',
  trail: 'Вы находитесь здесь',
  searchLabel: 'Поиск по архиву',
  find: 'Найти',
  unofficial:
    'Неофициальный архив. Тексты на этих страницах — изложение архива, а не слова издателей.',
  textsAndData: 'Тексты и данные',
  code: 'Код',
  pageDigest: 'Дайджест страницы',
  about: 'Об архиве',
  method: 'Метод',
  accessibility: 'Доступность',
  /** Names of the links that lead to a block of the page. */
  paragraph: (number: number) => `Абзац ${number}`,
  section: (number: number) => `Раздел ${number}`,
  display: 'Вид страницы',
  modes: {
    system: 'как в системе',
    light: 'светлый',
    dark: 'темный',
    clear: 'для слабовидящих',
  },
  notFound: {
    title: 'Такой страницы нет',
    text: 'Возможно, адрес записан с ошибкой. Найдите документ поиском или начните с главной.',
  },
};
