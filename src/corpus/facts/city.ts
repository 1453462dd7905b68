import type { Trilingual } from '../name.ts';

/** Where releases come from and events take place. */
export const CITIES: readonly Trilingual[] = [
  { ru: 'Астана', kk: 'Астана', en: 'Astana' },
  { ru: 'Алматы', kk: 'Алматы', en: 'Almaty' },
  { ru: 'Шымкент', kk: 'Шымкент', en: 'Shymkent' },
  { ru: 'Караганда', kk: 'Қарағанды', en: 'Karaganda' },
  { ru: 'Актобе', kk: 'Ақтөбе', en: 'Aktobe' },
  { ru: 'Тараз', kk: 'Тараз', en: 'Taraz' },
  { ru: 'Павлодар', kk: 'Павлодар', en: 'Pavlodar' },
  { ru: 'Костанай', kk: 'Қостанай', en: 'Kostanay' },
  { ru: 'Кызылорда', kk: 'Қызылорда', en: 'Kyzylorda' },
  { ru: 'Атырау', kk: 'Атырау', en: 'Atyrau' },
];
