/** Words of a reference after ГОСТ Р 7.0.108-2022: they stay Russian on every page. */
export const GOST = {
  retelling: 'изложение архива',
  archive: 'неофициальный архив',
  undated: 'б. д.',
  accessed: 'дата обращения: дд.мм.гггг',
  medium: 'Текст : электронный',
} as const;
