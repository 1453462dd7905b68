/** How to cite a page. Stages come from the code list, the words of ГОСТ from `gost.ts`. */
export const citation = {
  title: 'Как сослаться',
  formats: 'ГОСТ, APA, BibTeX, RIS и CSL-JSON',
  release: 'пресс-релиз',
  organization: 'организация',
  event: 'событие',
  series: 'серия событий',
  retelling: 'изложение архива',
  undated: 'б. д.',
  note: 'Изложение архива, неофициальный текст',
  gost: 'ГОСТ Р 7.0.108-2022',
  apa: 'APA, 7-е издание',
  accessed: 'Впишите день, в который вы читали страницу.',
  file: 'BibTeX, RIS и CSL-JSON одним файлом',
  copy: 'Скопировать',
  copied: 'Скопировано',
};
