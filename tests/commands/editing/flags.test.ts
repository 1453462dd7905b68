import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, type KindName } from '#src/editing/new/kinds.ts';
import { copy, create } from './copy.ts';

describe('a wrong command line', () => {
  test.each<[string, KindName, string[], string[]]>([
    [
      'lacks what is needed',
      'agreement',
      [],
      [
        'Не хватает:',
        '--title',
        '--party или --unnamed-party',
        '--source-release или --source-publisher',
      ],
    ],
    ['has a misspelt flag', 'event', ['--nam', 'x'], ['Параметра --nam нет. Возможно, --name?']],
    ['has a flag without a value', 'event', ['--name'], ['У --name нет значения.']],
    ['has a flag twice', 'event', ['--name', 'x', '--name', 'y'], ['--name дан дважды.']],
    ['has a stray word', 'event', ['x'], ['Лишнее слово: «x».']],
    [
      'names a code that is not there',
      'organization',
      ['--kind', 'compani'],
      ['«compani» нет в organization-kinds. Возможно, «company»?'],
    ],
    ['names a draft', 'release', ['--issuer', 'tikhaya-gavan'], ['«tikhaya-gavan» — черновик']],
    [
      'has an impossible date',
      'event',
      ['--dates', '2016-02-30'],
      ['--dates: Даты «2016-02-30» нет в календаре'],
    ],
    ['has a number that is none', 'event', ['--edition', 'IV'], ['--edition: ']],
    [
      'takes an identifier that is taken',
      'event',
      ['--id', 'rechnoy-forum-ii'],
      ['--id: Запись «rechnoy-forum-ii» уже есть.'],
    ],
    [
      'takes an identifier unfit for an address',
      'event',
      ['--id', 'Forum'],
      ['--id: Идентификатор «Forum»'],
    ],
  ])('that %s is refused with what to do, and nothing is written', async (_, kind, argv, says) => {
    const root = copy();
    const before = readdirSync(root, { recursive: true });
    const message = await create(root, kind, argv).then(
      () => 'written',
      (error: unknown) => String(error),
    );
    expect(says.filter((text) => !message.includes(text))).toEqual([]);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  test('tells every flag of the kind', async () => {
    const message = await create(copy(), 'release', []).then(() => 'written', String);
    const flags = KINDS.release.questions.map(({ flag }) => `--${flag}`);
    expect(flags.length).toBeGreaterThan(9);
    expect(flags.filter((flag) => !message.includes(`  ${flag} `))).toEqual([]);
  });
});
