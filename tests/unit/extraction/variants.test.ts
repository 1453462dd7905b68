import { expect, test } from 'vitest';
import { readSource } from '#src/extraction/reading.ts';
import { documentsIn } from './score.ts';

/** A small generator with a seed (mulberry32), so that a failing variant can be made again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const KINDS = [
  ['меморандум', 'memorandum'],
  ['меморандум о взаимопонимании', 'memorandum-of-understanding'],
  ['меморандум о сотрудничестве', 'memorandum-of-cooperation'],
  ['соглашение', 'agreement'],
  ['соглашение о намерениях', 'agreement-of-intent'],
  ['договор', 'contract'],
] as const;
/** As the list says it, and in the nominative. */
const PARTIES = [
  ['акиматом Ленской области', 'Акимат Ленской области'],
  ['Министерством рек и озёр РК', 'Министерство рек и озёр РК'],
  ['Озёрным банком развития', 'Озёрный банк развития'],
  ['компанией «Туман»', '«Туман»'],
  ['АО «Роса»', 'АО «Роса»'],
  ['ТОО «Иней и Ко»', 'ТОО «Иней и Ко»'],
  ['Ассоциацией лодочников', 'Ассоциация лодочников'],
  ['Технопарком «Причал»', 'Технопарк «Причал»'],
  ['North Shore Ltd', 'North Shore Ltd'],
] as const;
const SUBJECTS = [
  'о строительстве причала',
  'о выпуске вёсел',
  'по очистке русла',
  'о перевозке льда',
];
const REGIONS = [
  ['Костанайской области', 'KZ-39'],
  ['Акмолинской области', 'KZ-11'],
  ['Жамбылской области', 'KZ-31'],
] as const;
const MARKS = [
  () => '- ',
  () => '• ',
  (at: number) => `${at + 1}. `,
  (at: number) => `${at + 1}) `,
  () => '— ',
];

interface Item {
  readonly text: string;
  readonly document: readonly string[];
  readonly subject: string;
}

function item(below: (most: number) => number): Item {
  const [kind = '', code = ''] = KINDS[below(KINDS.length)] ?? [];
  const first = below(PARTIES.length);
  const count = 2 + below(2);
  const parties = Array.from(
    { length: count },
    (_, at) => PARTIES[(first + at * 2) % PARTIES.length] ?? ['', ''],
  );
  const given = parties.map(([name]) => name);
  const list = `${given.slice(0, -1).join(', ')} и ${given.at(-1) ?? ''}`;
  const subject = SUBJECTS[below(SUBJECTS.length)] ?? '';
  const [region = ''] = REGIONS[below(REGIONS.length)] ?? [];
  return {
    text: `${kind} между ${list} ${subject} в ${region}`,
    document: [code, ...parties.map(([, name]) => name)],
    subject: `${subject.replace(/^(?:о|по) /u, '')} в ${region}`,
  };
}

test('a list follows its text: other parties, order, length, marks, subjects and regions', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const below = random(seed);
    const items = Array.from({ length: 1 + below(9) }, () => item(below));
    const mark = MARKS[below(MARKS.length)] ?? (() => '- ');
    const list = items.map(
      ({ text }, at) => `${mark(at)}${text}${at === items.length - 1 ? '.' : ';'}`,
    );
    const text = `На съезде планируется подписать документы, в том числе:\n\n${list.join('\n\n')}`;
    expect(documentsIn(text), `seed ${seed}\n${text}`).toEqual(
      items.map(({ document }) => document),
    );
    const reading = readSource(new TextEncoder().encode(text));
    expect(
      reading.agreements.map(({ subject }) => subject?.text),
      text,
    ).toEqual(items.map(({ subject }) => subject));
    expect(reading.agreements.map(({ line }) => line)).toEqual(items.map((_, at) => 3 + at * 2));
  }
});

test('the sum of all documents follows the text', () => {
  for (const [given, value] of [
    ['порядка 3 млрд', 3_000_000_000],
    ['около 4, 25 млрд', 4_250_000_000],
    ['более 700 млн', 700_000_000],
  ] as const) {
    const text = `Ожидается подписание 24 документов на общую сумму ${given} долларов США.`;
    const [total] = readSource(new TextEncoder().encode(text)).totals;
    expect(total).toMatchObject({ documents: 24, amount: { value, currency: 'USD' } });
  }
});
