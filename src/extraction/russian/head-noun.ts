import {
  CASES,
  DECLENSIONS,
  withEnding,
  type Agreement,
  type Case,
  type DeclensionName,
} from '#src/lib/russian/declension.ts';

/** One reading of an inflected noun. */
export interface NounForm {
  readonly lemma: string;
  readonly case: Case;
  readonly agreement: Agreement;
  /** Says no more than that something is a firm: dropped before a name. */
  readonly isPlain: boolean;
  /** The same noun in the nominative singular. */
  readonly one: { readonly lemma: string; readonly agreement: Agreement };
}

/** Nouns that head the name of an organization. */
const HEADS: Readonly<Record<DeclensionName, string>> = {
  hard:
    'акимат хокимият маслихат банк фонд союз институт университет комитет холдинг департамент концерн консорциум центр ' +
    'технопарк парк завод комбинат совет театр колледж департамент аппарат сенат мажилис ' +
    'парламент суд машзавод химпарк клуб трест траст альянс кластер аэропорт порт вокзал цирк архив офис ' +
    'инкубатор акселератор нацбанк сбербанк внешэкономбанк евробанк инвестбанк главк профсоюз информцентр ' +
    'оператор дом ансамбль:soft минфин минэнерго:indeclinable минсельхоз минтранс минпромторг минпром минюст минздрав минстрой минспорт минтруд минцифры:indeclinable минобрнауки:indeclinable россельхознадзор роспотребнадзор облисполком горисполком райисполком газпром медиахолдинг нацфонд автопром водоканал госфонд ' +
    'хаб диспансер госпиталь:soft питомник зоопарк техникум интернат полигон рудник муниципалитет исполком кабинет заповедник кооператив телеканал роддом факультет',
  soft: 'секретариат:hard кремль',
  y: 'музей лицей санаторий',
  a:
    'программа палата биржа группа служба больница школа клиника фабрика дирекция:iya коллегия:iya дружина библиотека поликлиника гимназия:iya кафедра агрофирма артель:third ' +
    'мэрия:iya прокуратура структура сборка:a площадка',
  iya:
    'компания корпорация ассоциация федерация организация администрация академия инспекция комиссия лаборатория ' +
    'обсерватория провинция префектура:a республика:a конфедерация фирма:a филармония амбулатория гильдия партия дирекция коллегия миссия экспедиция электростанция',
  third: 'сеть власть',
  o:
    'министерство агентство общество товарищество хозяйство посольство правительство представительство ' +
    'содружество сообщество партнерство партнёрство бюро:indeclinable производство издательство ведомство ' +
    'государство землячество братство рыбоводство пароходство казначейство консульство генконсульство лесничество',
  iye:
    'управление объединение предприятие учреждение отделение училище:o формирование подразделение собрание ' +
    'движение агрообъединение госпредприятие месторождение',
};

/** Nouns that say what something is without naming it. */
const PLAIN: Readonly<Record<DeclensionName, string>> = {
  hard: 'ряд инвестор партнер партнёр разработчик перевозчик поставщик экспортер экспортёр девелопер подрядчик застройщик оператор ритейлер гигант агрохолдинг стартап субъект вуз',
  soft: 'производитель предприниматель изготовитель недропользователь перевозитель',
  y: '',
  a: 'фирма',
  iya: 'компания',
  third: 'часть',
  o: 'большинство',
  iye: 'предприятие',
};

const FORMS = new Map<string, NounForm[]>();
for (const [table, isPlain] of [
  [HEADS, false],
  [PLAIN, true],
] as const) {
  for (const [fallback, words] of Object.entries(table)) {
    for (const entry of words.split(' ').filter(Boolean)) {
      const [lemma = '', own = fallback] = entry.split(':');
      if (own in DECLENSIONS) remember(lemma, own as DeclensionName, isPlain);
      else {
        const one = { lemma, agreement: 'n' } as const;
        add(lemma, { ...one, case: 'nominative', isPlain, one });
      }
    }
  }
}

function remember(lemma: string, name: DeclensionName, isPlain: boolean): void {
  const { gender, singular, plural } = DECLENSIONS[name];
  const ending = singular[0] ?? '';
  const stem = lemma.slice(0, lemma.length - ending.length);
  for (const [index, wanted] of CASES.entries()) {
    const forms = [
      [singular[index] ?? '', gender],
      [plural[index] ?? '', 'plural'],
    ] as const;
    for (const [suffix, agreement] of forms) {
      const base = agreement === 'plural' ? withEnding(stem, plural[0] ?? '') : lemma;
      const one = { lemma, agreement: gender };
      const reading = { lemma: base, case: wanted, agreement, isPlain, one };
      add(withEnding(stem, suffix), reading);
      // Unstressed о is е after ж, ц and the like: `биржей`.
      if (/[жшчщц]$/u.test(stem) && suffix.startsWith('о'))
        add(`${stem}е${suffix.slice(1)}`, reading);
    }
  }
}

function add(form: string, reading: NounForm): void {
  const known = FORMS.get(form);
  if (known) known.push(reading);
  else FORMS.set(form, [reading]);
}

/** Compounds end in one of these: `Сбербанком`, `агрокомпанией`. */
const TAILS =
  'банк|фонд|холдинг|центр|парк|компания|корпорация|завод|комбинат|союз|концерн|университет|институт|ассоциация|объединение|агентство|предприятие|управление|группа'.split(
    '|',
  );

/** Of `музей-заповедник` both nouns are inflected. */
const BOTH =
  /^(?:музе|школ|центр|институт|завод|комбинат|банк|университет|театр|парк)\p{Ll}{0,3}(?=-\p{Ll}{4})/u;

function joined(first: string, second: string): readonly NounForm[] {
  return headForms(second).flatMap((form) => {
    const own = headForms(first).find((one) => one.case === form.case);
    return own
      ? [
          {
            ...form,
            lemma: `${own.lemma}-${form.lemma}`,
            one: { ...form.one, lemma: `${own.one.lemma}-${form.one.lemma}` },
          },
        ]
      : [];
  });
}

/** The readings of a word as the head of an organization's name; none for other words. */
export function headForms(word: string): readonly NounForm[] {
  if (word.includes(' ')) return [];
  const small = word.toLowerCase();
  const known = FORMS.get(small);
  if (known) return known;
  const both = BOTH.exec(small);
  if (both) return joined(small.slice(0, both[0].length), small.slice(both[0].length + 1));
  for (const tail of TAILS) {
    const root = tail.replace(/[аяие]+$/u, '');
    const at = small.lastIndexOf(root);
    if (at < 2) continue;
    const forms = FORMS.get(small.slice(at))?.filter(({ lemma }) => lemma.startsWith(root));
    if (forms && forms.length > 0) {
      const front = small.slice(0, at);
      return forms.map((form) => ({
        ...form,
        lemma: front + form.lemma,
        isPlain: false,
        one: { ...form.one, lemma: front + form.one.lemma },
      }));
    }
  }
  return [];
}
