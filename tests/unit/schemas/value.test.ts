import { describe, expect, test } from 'vitest';
import { EVENT, RELEASE, problemsOf } from '#tests/fixtures/frontmatter.ts';

describe('a value that does not fit is told with what to type instead', () => {
  test.each([
    [
      'spaces around',
      ['releases/x.ru.md', { ...RELEASE, title: ' Заголовок' }],
      {
        rule: 'value-spaces',
        message: expect.stringContaining('Вокруг значения « Заголовок» лишние пробелы'),
        place: { file: 'releases/x.ru.md', path: ['title'] },
      },
    ],
    [
      'impossible day',
      ['releases/x.ru.md', { ...RELEASE, published: '2016-02-30' }],
      {
        rule: 'impossible-date',
        message: 'Даты «2016-02-30» нет в календаре: читатель увидел бы неверный день.',
        hint: 'Сверьте день и месяц с источником.',
        place: { file: 'releases/x.ru.md', path: ['published'] },
      },
    ],
    [
      'month where a day is needed',
      ['releases/x.ru.md', { ...RELEASE, added: '2016-02' }],
      { rule: 'incomplete-date', place: { file: 'releases/x.ru.md', path: ['added'] } },
    ],
    [
      'time zone',
      ['events/x.md', { ...EVENT, timeZone: 'Asia/Nowhere' }],
      {
        rule: 'time-zone',
        message: 'Часового пояса «Asia/Nowhere» нет в списке IANA: время было бы неверным.',
        place: { file: 'events/x.md', path: ['timeZone'] },
      },
    ],
    [
      'identifier of a part',
      ['events/x.md', { ...EVENT, venues: [{ id: 'Зал', name: { ru: 'Зал' } }] }],
      { rule: 'identifier', place: { file: 'events/x.md', path: ['venues', 0, 'id'] } },
    ],
    [
      'value against a pattern',
      ['releases/x.ru.md', { ...RELEASE, source: { sha256: 'abc' } }],
      { rule: 'wrong-value', place: { file: 'releases/x.ru.md', path: ['source', 'sha256'] } },
    ],
  ] as const)('%s', (_, [file, data], expected) => {
    expect(problemsOf(file, data)).toContainEqual(
      expect.objectContaining({ severity: 'error', ...expected }),
    );
  });

  test.each([
    ['2019-05-14T09:00', []],
    ['2019-05-14T24:00', ['local-time']],
    ['2019-05-14 09:00', ['local-time']],
    ['2019-05-14T09:00Z', ['local-time']],
    ['2019-02-30T09:00', ['impossible-date']],
  ])('a local time of %s', (start, rules) => {
    const session = { id: 's', kind: 'plenary', title: { ru: 'А' }, start, venue: 'v' };
    const found = problemsOf('events/x.md', { ...EVENT, sessions: [session] });
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    expect(found.length > 0).toBe(rules.length > 0);
  });
});
