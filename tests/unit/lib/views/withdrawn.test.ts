import { expect, test } from 'vitest';
import { withdrawn } from '#src/lib/views/withdrawn.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';

const gone = {
  address: '/agreements/gone/',
  date: '2020-01-11',
  name: { ru: 'Мост' },
  reason: { ru: 'Повтор.', kk: 'Қайталау.', en: 'A repeat.' },
};
const archive = fixtureArchive(() => ({ withdrawn: [gone] }));

test('a withdrawn record keeps its page in every language, with the day and the reason', () => {
  const views = Array.from(withdrawn.pages(archive), (page) => withdrawn.view(archive, page));
  expect(views).toMatchObject([
    { address: '/agreements/gone/', date: gone.date, reason: 'Повтор.' },
    { address: '/kk/agreements/gone/', date: gone.date, reason: 'Қайталау.' },
    { address: '/en/agreements/gone/', date: gone.date, reason: 'A repeat.' },
  ]);
  expect(views.map(({ name }) => name)).toEqual(Array(3).fill({ text: 'Мост', lang: 'ru' }));
});
