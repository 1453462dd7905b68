import { occurrences, replacement, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';

/** First parts that are no words of their own before these second parts, which are given without endings. */
const COMPOUNDS: Readonly<Record<string, string>> = {
  бизнес:
    'форум|план|климат|центр|инкубатор|мисси|процесс|сообществ|омбудсмен|ланч|завтрак|школ|делегац|модел|класс|сред[аыеу]|парк|тренинг',
  пресс: 'релиз|служб|конференц|секретар|тур|центр|подход|завтрак|атташе|брифинг',
  вице: 'президент|премьер|министр|спикер|губернатор|консул|чемпион|канцлер|аким',
  экс: 'президент|премьер|министр|губернатор|депутат|глав|аким|чемпион',
  премьер: 'министр',
  генерал: 'майор|лейтенант|полковник|губернатор',
  веб: 'сайт|портал|страниц|ресурс|камер',
  интернет: 'магазин|портал|сайт|ресурс|банкинг|издани|конференц|провайдер',
  медиа: 'форум|холдинг|план',
  топ: 'менеджер|менеджмент',
  штаб: 'квартир',
  онлайн: 'конференц|магазин|платформ|сервис|трансляц',
};

/** Words of two parts, the second one whole: `кто нибудь`, `казахстанско российский`. */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  [
    '(?:кто|что|где|когда|куда|откуда|как|как(?:ой|ая|ое|ие|ого|ому|им|их|ую)|кого|кому|чего|чему|чей)',
    'нибудь',
  ],
  ['вс[её]', 'таки'],
  ['во', '(?:перв|втор)ых(?! [а-я])'],
  ['из', '(?:за|под)'],
  [
    String.raw`(?!войско)\p{L}{3,}[сц]ко`,
    String.raw`\p{L}+[сц]к(?:ий|ая|ое|ие|ого|ой|ому|им|их|ую|ими|ом)`,
  ],
  [
    '(?:социально|торгово|научно|культурно|общественно|финансово|военно|информационно|северо|юго)',
    String.raw`(?:экономическ|политическ|техническ|гуманитарн|промышленн|коммуникационн|восточн|западн|исследовательск|образовательн)\p{L}+`,
  ],
];

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[
    ...Object.entries(COMPOUNDS).map(
      ([first, second]) => String.raw`${first}[ \u00A0](?=(?:${second})\p{L}*)`,
    ),
    ...PAIRS.map(([first, second]) => String.raw`${first}[ \u00A0](?=${second}(?!\p{L}))`),
  ].join('|')})`,
  'giu',
);
/** Where two parts may meet: tells most texts apart in no time, for it looks at spaces only. */
const ENDING = new RegExp(
  `[ \\u00A0](?:(?<=(?:${[
    ...Object.keys(COMPOUNDS).map((first) => first.slice(-4)),
    ...['[сц]ко', 'льно', 'гово', 'учно', 'урно', 'енно', 'сово', 'онно', 'веро', 'юго'],
  ].join('|')})[ \\u00A0])|нибудь|таки|первых|вторых|(?<=из[ \\u00A0])(?:за|под)[ \\u00A0])`,
  'i',
);
/** `малый бизнес школы`: the first part is a word of its own. */
const OWN_WORD = /(?:мал|средн|крупн|сво|больш|эт|наш|ваш|семейн|частн)(?:ый|ий|ой|от|и)? $/iu;

/** `бизнес форум`: one word in two parts, which Russian and Kazakh join by a hyphen. */
export const missingHyphen: TextRule = {
  id: 'missing-hyphen',
  severity: 'error',
  demand: 'Сложные слова пишутся через дефис: бизнес-форум, вице-президент, кто-нибудь, из-за.',
  *check(subject) {
    if (!ENDING.test(subject.source)) return;
    const pieces = subject.prose.filter(({ text }) => ENDING.test(text));
    for (const { prose, text, index } of occurrences({ prose: pieces }, PATTERN, ['ru', 'kk'])) {
      if (OWN_WORD.test(prose.text.slice(0, index))) continue;
      const second = /^\p{L}+/u.exec(prose.text.slice(index + text.length))?.[0] ?? '';
      const first = text.slice(0, -1);
      yield {
        message: `«${first} ${second}» пишется через дефис: это одно слово.`,
        hint: `Наберите «${first}-${second}».`,
        ...span(prose, index, text.length + second.length),
        ...replacement(prose, [index + first.length, 1], '-'),
      };
    }
  },
};
