import type { Messages } from '../ru.ts';

export const citation = {
  title: 'Қалай сілтеме жасау керек',
  formats: 'МЕМСТ, APA, BibTeX, RIS және CSL-JSON',
  release: 'баспасөз релизі',
  organization: 'ұйым',
  event: 'іс-шара',
  series: 'іс-шаралар сериясы',
  list: 'тізім',
  page: 'бет',
  retelling: 'архив мазмұндамасы',
  undated: 'күні белгісіз',
  note: 'Архивтің мазмұндамасы, бейресми мәтін',
  gost: 'МЕМСТ Р 7.0.108-2022',
  apa: 'APA, жетінші басылым',
  accessed: 'Бетті оқыған күніңізді жазыңыз.',
  file: 'BibTeX, RIS және CSL-JSON бір файлда',
  copy: 'Көшіру',
  copied: 'Көшірілді',
} satisfies Messages['citation'];
