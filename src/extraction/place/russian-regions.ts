/** Subjects of the Russian Federation, ISO 3166-2 without `RU-`, by their names without «область» and the like. */
const NAMES = `AD Адыгея; ALT Алтайский; AMU Амурская; ARK Архангельская; AST Астраханская; BA Башкортостан;
BEL Белгородская; BRY Брянская; BU Бурятия; CE Чеченская; CE Чечня; CHE Челябинская; CHU Чукотский; CU Чувашия; CU Чувашская; DA Дагестан;
IN Ингушетия; IRK Иркутская; IVA Ивановская; KAM Камчатский; KB Кабардино-Балкарская; KC Карачаево-Черкесская;
KDA Краснодарский; KEM Кемеровская; KGD Калининградская; KGN Курганская; KHA Хабаровский; KHM Ханты-Мансийский;
KIR Кировская; KK Хакасия; KL Калмыкия; KLU Калужская; KO Коми; KOS Костромская; KR Карелия; KRS Курская;
KYA Красноярский; LEN Ленинградская; LIP Липецкая; MAG Магаданская; MO Мордовия; MOS Московская; MUR Мурманская;
NEN Ненецкий; NGR Новгородская; NIZ Нижегородская; NVS Новосибирская; OMS Омская; ORE Оренбургская; ORL Орловская;
PER Пермский; PNZ Пензенская; PRI Приморский; PSK Псковская; ROS Ростовская; RYA Рязанская; SA Якутия; SAK Сахалинская;
SAM Самарская; SAR Саратовская; SMO Смоленская; STA Ставропольский; SVE Свердловская; TA Татарстан; TAM Тамбовская;
TOM Томская; TUL Тульская; TVE Тверская; TY Тыва; TYU Тюменская; UD Удмуртия; UD Удмуртская; ULY Ульяновская; VGG Волгоградская;
VLA Владимирская; VLG Вологодская; VOR Воронежская; YAN Ямало-Ненецкий; YAR Ярославская; ZAB Забайкальский`;

/** Pairs of a code with `RU-` and a name. */
export const RUSSIAN_REGIONS: readonly (readonly [code: string, name: string])[] = NAMES.split(
  /;\s*/u,
).map((entry) => {
  const [code = '', name = ''] = entry.split(' ');
  return [`RU-${code}`, name] as const;
});

/** Cities that are regions of their own. */
export const REGION_CITIES: Readonly<Record<string, string>> = {
  Астана: 'KZ-71',
  'Нур-Султан': 'KZ-71',
  Astana: 'KZ-71',
  Алматы: 'KZ-75',
  Алмата: 'KZ-75',
  'Алма-Ата': 'KZ-75',
  Almaty: 'KZ-75',
  Шымкент: 'KZ-79',
  Shymkent: 'KZ-79',
  Москва: 'RU-MOW',
  Мәскеу: 'RU-MOW',
  Moscow: 'RU-MOW',
  'Санкт-Петербург': 'RU-SPE',
};

/** Abbreviations and former names of regions of Kazakhstan. */
export const REGION_ALIASES: Readonly<Record<string, string>> = {
  ВКО: 'KZ-63',
  СКО: 'KZ-59',
  ЗКО: 'KZ-27',
  ЮКО: 'KZ-61',
  'Южно-Казахстанская': 'KZ-61',
  Оңтүстік: 'KZ-61',
};
