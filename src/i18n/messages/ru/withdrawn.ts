/** The page in the place of a record that the archive has taken back. */
export const withdrawn = {
  kind: {
    releases: 'Отозванный пресс-релиз',
    agreements: 'Отозванное соглашение',
    organizations: 'Отозванная организация',
    events: 'Отозванное событие',
  },
  unnamed: 'Запись отозвана',
  text: 'Здесь была запись архива. Архив её отозвал, поэтому её больше нет ни в списках, ни в данных.',
  date: 'Отозвана',
  reason: 'Причина',
  stays: 'Адрес остаётся за ней: ссылки, которые на неё ведут, не приведут к другой записи.',
};
