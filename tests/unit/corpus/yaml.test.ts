import { expect, it } from 'vitest';
import { parseYaml } from '#src/content-tree/frontmatter.ts';
import { toYaml } from '#src/corpus/files/yaml.ts';

it('is read back as it was', () => {
  const fields = {
    title: 'Проект «Қалтұр»: выпуск',
    quoted: "it's",
    year: '2015',
    word: 'no',
    comment: 'a #b',
    count: 12,
    exact: true,
    list: ['a', '[..2016-09-16]'],
    parties: [{ organization: 'x', names: [{ ru: 'А', en: 'A' }] }, { unnamed: true }],
    inner: { ru: '6 тысяч', kk: 'Алты' },
  };
  expect(parseYaml(toYaml(fields))).toEqual({ data: fields });
});

it('leaves out what is absent', () => {
  expect(toYaml({ a: undefined, b: [], c: 1 })).toBe('c: 1\n');
});
