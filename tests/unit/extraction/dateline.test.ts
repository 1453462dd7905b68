import { expect, test } from 'vitest';
import { readSource } from '#src/extraction/reading.ts';
import { documentsIn } from './score.ts';

test.each([
  'АЛМАТЫ. СТЕПЬИНФОРМ – ',
  'Астана, 29 февраля /Агентство/ — ',
  'Барселона. 27 февраля. Steppe Today - ',
])('%s is where an agency writes from, and no party', (dateline) => {
  expect(documentsIn(`${dateline}АО «Мост» и ТОО «Понтон» подписали меморандум.`)).toEqual([
    ['memorandum', 'АО «Мост»', 'ТОО «Понтон»'],
  ]);
});

test('a pair of names with a dash between them is no dateline', () => {
  const list = 'Подписаны меморандумы:\n- Qazaq Steel – Uralmet\n- КТЖ – РЖД';
  expect(documentsIn(list)).toEqual([
    ['memorandum', 'Qazaq Steel', 'Uralmet'],
    ['memorandum', 'КТЖ', 'РЖД'],
  ]);
});

test('capitals without end, and names without end, are read to their end', () => {
  expect(documentsIn(`${'А'.repeat(2000)} 1 x`)).toEqual([]);
  expect(documentsIn(`${'А '.repeat(2000)} 1 x`)).toEqual([]);
  expect(documentsIn(`${'АО «'.repeat(500)} подписали соглашение`)).toBeInstanceOf(Array);
});

test('what is read without marks is told as the source has it', () => {
  const source =
    'АЛМАТЫ. СТЕПЬИНФОРМ – Акимат города Арыс и ТОО «Дала» подписали меморандум о реализации «Дорожной карты» занятости.\n\n«Дорожная карта» роста обсуждалась на встрече.';
  const { agreements, unparsed } = readSource(new TextEncoder().encode(source));
  const [line = ''] = source.split('\n');
  expect(agreements.map(({ subject }) => subject?.text)).toEqual([
    'реализации «Дорожной карты» занятости',
  ]);
  expect(agreements[0]?.piece.written).toBe(line);
  expect(unparsed.map(({ text }) => text)).toEqual([
    '«Дорожная карта» роста обсуждалась на встрече.',
  ]);
});
