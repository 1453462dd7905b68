import { russian } from '../../plural.ts';

const documents = russian('документ', 'документа', 'документов');

/** The page of a release and a release in lists. */
export const release = {
  kind: 'Пресс-релиз',
  retelling: 'Изложение архива, неофициальный текст',
  titleSupplied: 'У текста не было заголовка: его дал архив.',
  translation: (translator: string) => `Перевод архива (${translator}), неофициальный.`,
  original: 'Оригинал записи',
  published: 'День публикации',
  publishedUnknown: 'в тексте не указан',
  dayUnknown: 'день не указан',
  place: 'Место',
  placeUnknown: 'в тексте не указано',
  issuer: 'Кто выпустил',
  issuerUnknown: 'в тексте не указано',
  added: 'Принят в архив',
  facts: 'Сведения',
  text: 'Текст',
  announced: 'Объявлено в этом релизе',
  announcedCount: (count: number) => `объявлено: ${documents(count)}`,
  noAgreements: 'Этот релиз не объявляет документов.',
  figures: 'Показатели',
  event: 'Событие',
  organizations: 'Упомянутые организации',
  source: 'Источник',
  publisher: 'Издатель',
  publisherUnknown: 'не известен',
  address: 'Адрес публикации',
  addressUnknown: 'не известен',
  retrieved: 'Текст получен',
  retrievedUnknown: 'день не известен',
  digest: 'SHA-256 полученного текста',
  digestUnknown: 'не записан',
  corrections: 'Исправления',
  languages: 'Эта запись на других языках',
  totals: {
    announced: 'объявлено',
    listed: 'в списке архива',
    unnamed: 'не названо в релизе',
    amount: 'Общая сумма',
    amountCovers: (count: number) =>
      `Это итог по всем документам вместе (${documents(count)}); между ними он не разделен.`,
    asGiven: 'как в тексте',
    called: 'В тексте эти документы названы',
  },
};
