import { describe, expect, test } from 'vitest';
import type { LocatedProblem } from '#src/lib/problem.ts';
import { report, type Format } from '#src/check/report.ts';

const PROBLEMS: readonly LocatedProblem[] = [
  {
    rule: 'impossible-date',
    severity: 'error',
    message: 'Даты нет: 100 %.',
    hint: 'Пишите,\nкак надо.',
    place: { file: 'releases/a:b,c.ru.md' },
    line: 4,
    column: 12,
  },
  {
    rule: 'odd',
    severity: 'warning',
    message: 'Странно.',
    hint: 'Проверьте.',
    place: { file: 'events/x.md' },
    line: 1,
    column: 1,
  },
];

const write = (format: Format, problems = PROBLEMS, contentDir = '/desk/content') =>
  report({ problems, files: 57 }, { format, root: '/desk', contentDir });

describe('problems are written', () => {
  test('for people, each with place, rule and hint', () => {
    expect(write('text').text).toBe(`content/releases/a:b,c.ru.md:4:12  ошибка  impossible-date
  Даты нет: 100 %.
  → Пишите,
как надо.

content/events/x.md:1:1  предупреждение  odd
  Странно.
  → Проверьте.

Файлов: 57. Ошибок: 1. Предупреждений: 1.`);
  });

  test('for programs, in the form of the contract', () => {
    expect(JSON.parse(write('json').text)).toEqual({
      problems: [
        {
          rule: 'impossible-date',
          severity: 'error',
          message: 'Даты нет: 100 %.',
          hint: 'Пишите,\nкак надо.',
          file: 'content/releases/a:b,c.ru.md',
          line: 4,
          column: 12,
        },
        {
          rule: 'odd',
          severity: 'warning',
          message: 'Странно.',
          hint: 'Проверьте.',
          file: 'content/events/x.md',
          line: 1,
          column: 1,
        },
      ],
      counts: { error: 1, warning: 1 },
      files: 57,
    });
  });

  test('for annotations, escaped, one a line', () => {
    expect(write('github').text.split('\n')).toEqual([
      '::error file=content/releases/a%3Ab%2Cc.ru.md,line=4,col=12,title=impossible-date::Даты нет: 100 %25. Пишите,%0Aкак надо.',
      '::warning file=content/events/x.md,line=1,col=1,title=odd::Странно. Проверьте.',
    ]);
  });

  test('with absolute paths outside the repository', () => {
    const { problems } = JSON.parse(write('json', PROBLEMS, '/elsewhere').text) as {
      problems: { file: string }[];
    };
    expect(problems.map(({ file }) => file)).toEqual([
      '/elsewhere/releases/a:b,c.ru.md',
      '/elsewhere/events/x.md',
    ]);
  });

  test.each([
    ['text', 'Файлов: 57. Ошибок: 0. Предупреждений: 0.'],
    ['github', ''],
  ] as const)('none at all, as %s', (format, text) => {
    expect(write(format, [])).toEqual({ text, counts: { error: 0, warning: 0 } });
  });
});
