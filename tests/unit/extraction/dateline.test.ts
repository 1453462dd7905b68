import { expect, test } from 'vitest';
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
