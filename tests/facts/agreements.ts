/** What the two source documents say of the agreements, counted by hand. */
export interface AgreementFact {
  readonly kind: string;
  /** Wording of the kind: nominative singular, spelling mended. */
  readonly kindAsGiven: string;
  readonly kindBasis: 'own' | 'heading';
  /** Names as the text gives them, in its order; `null` for a party that it leaves unnamed. */
  readonly parties: readonly (string | null)[];
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly hasSubject: boolean;
}

type Row = readonly [
  kind: string,
  parties: readonly (string | null)[],
  rest?: Partial<AgreementFact>,
];

const DEFAULT_WORDING: Readonly<Record<string, string>> = {
  memorandum: 'меморандум',
  'memorandum-of-understanding': 'меморандум о взаимопонимании',
  'memorandum-of-cooperation': 'меморандум о сотрудничестве',
  'memorandum-of-intent': 'меморандум о намерениях',
  agreement: 'соглашение',
  'agreement-of-intent': 'соглашение о намерениях',
};

const fact = ([kind, parties, rest]: Row): AgreementFact => ({
  kind,
  kindAsGiven: DEFAULT_WORDING[kind] ?? '',
  kindBasis: 'own',
  parties,
  regions: [],
  countries: [],
  hasSubject: true,
  ...rest,
});

/** Of the XIII forum of interregional cooperation, in the order of the text. */
const INTERREGIONAL: readonly Row[] = [
  [
    'memorandum-of-understanding',
    ['Министерство по инвестициям и развитию РК', 'Акимат Жамбылской области', 'МХК «Еврохим»'],
    { regions: ['KZ-31'], countries: ['KZ'] },
  ],
  [
    'memorandum',
    ['Акимат Акмолинской области', 'ОАО «Европейская подшипниковая корпорация»'],
    { regions: ['KZ-11'], countries: ['KZ'] },
  ],
  ['agreement', ['АО «НК КТЖ»', 'COALCO Development'], { regions: ['RU-MOS'], countries: ['RU'] }],
  [
    'agreement-of-intent',
    ['Евразийский банк развития', 'ЗАО «Русская медная компания»'],
    { countries: ['KZ'] },
  ],
  ['agreement', ['ТОО «Карагандинский фармацевтический комплекс»', 'ЗАО «БИОКАД»']],
  [
    'memorandum-of-understanding',
    ['АО «KAZNEX INVEST»', '«Лукойл лубрикантс»'],
    {
      kindAsGiven: 'меморандум о взаимопонимании и сотрудничестве',
      regions: ['KZ-19'],
      countries: ['KZ'],
    },
  ],
  [
    'memorandum-of-understanding',
    ['АО «KAZNEX INVEST»', 'СЭЗ «Химический парк Тараз»', '«ТехноНИКОЛЬ»'],
  ],
  ['memorandum', ['ТОО «СемАЗ»', 'ООО «Русские автобусы группа ГАЗ»'], { countries: ['KZ'] }],
  [
    'memorandum-of-intent',
    ['Евразийский банк развития', 'АО «ИНТЕРСКОЛ»'],
    { countries: ['BY', 'KZ', 'RU'] },
  ],
  [
    'agreement',
    ['Автономный кластерный фонд «ПИТ»', 'Акимат г. Астана', 'Технопарк «Сколково»'],
    { regions: ['KZ-71'], countries: ['KZ'] },
  ],
  ['memorandum-of-cooperation', ['АКФ «ПИТ»', 'ОАО «Технопарк Новосибирского Академгородка»']],
  [
    'agreement-of-intent',
    ['ТОО «ITS compani»', 'ООО «Поликомплекс»'],
    { kindAsGiven: 'соглашение о намерении' },
  ],
];

/** Of the IV forum of machine builders, in the order of the text. */
const MACHINE_BUILDERS: readonly Row[] = [
  ['agreement', ['Машзавод № 1', 'КЛААС'], { kindBasis: 'heading', hasSubject: false }],
  ['memorandum', ['АКАБ', 'Турецкая Ассоциация Автопроизводителей'], { hasSubject: false }],
  ['agreement', ['АО «СарыаркаАвтопром»', null]],
  [
    'agreement',
    [
      'ОЮЛ «Союз машиностроителей Казахстана»',
      'Ассоциация «Машиностроительный кластер Республики Татарстан»',
    ],
    { kindBasis: 'heading', hasSubject: false },
  ],
  ['agreement', ['АО «АЗИЯ АВТО Казахстан»', 'AECOM'], { kindBasis: 'heading', hasSubject: false }],
];

/** Agreements by the release that announces them. */
export const AGREEMENTS: Readonly<Record<string, readonly AgreementFact[]>> = {
  'forum-kazakhstan-rossiya-xiii': INTERREGIONAL.map(fact),
  'forum-mashinostroiteley-kazakhstana-iv': MACHINE_BUILDERS.map(fact),
};
