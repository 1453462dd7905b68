import type { Messages } from '../ru.ts';

export const frame = {
  tagline: 'Баспасөз релиздері мен келісімдер архиві',
  skip: 'Мазмұнға өту',
  sections: 'Бөлімдер',
  languages: 'Бет тілі',
  noVersion: 'аудармасы жоқ',
  inLanguage: { ru: 'орыс тілінде', kk: 'қазақ тілінде', en: 'ағылшын тілінде' },
  home: 'Басты бет',
  trail: 'Сіз осындасыз',
  searchLabel: 'Архивтен іздеу',
  find: 'Табу',
  unofficial:
    'Бейресми архив. Бұл беттердегі мәтіндер – архивтің мазмұндамасы, жариялаушылардың сөзі емес.',
  textsAndData: 'Мәтіндер мен деректер',
  code: 'Код',
  pageDigest: 'Бет дайджесті',
  about: 'Архив туралы',
  method: 'Әдіс',
  accessibility: 'Қолжетімділік',
  paragraph: (number) => `Абзац ${number}`,
  section: (number) => `Бөлім ${number}`,
  display: 'Бет көрінісі',
  modes: {
    system: 'жүйедегідей',
    light: 'ашық',
    dark: 'күңгірт',
    clear: 'нашар көретіндерге',
  },
  notFound: {
    title: 'Мұндай бет жоқ',
    text: 'Мекенжай қате жазылған болуы мүмкін. Құжатты іздеу арқылы табыңыз немесе басты беттен бастаңыз.',
  },
} satisfies Messages['frame'];
