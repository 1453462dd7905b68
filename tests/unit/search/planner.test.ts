import { describe, expect, it } from 'vitest';
import { planOf } from '#src/search/planner/planner.ts';

const words = (query: string) => planOf(query).terms.map((term) => term.text);

describe('A query', () => {
  it.each([
    ['Какое соглашение о сотрудничестве', ['соглашение', 'сотрудничестве']],
    ['Сколько?', ['Сколько']],
    ['«НК «КТЖ» и COALCO', ['КТЖ', 'COALCO']],
    ['№56 и $300', ['56', '300']],
    ['и в на', []],
    ['  ', []],
  ])('“%s” asks for %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  it('in quotes asks for words that stand together, beside others', () => {
    const plan = planOf('меморандум "химический парк" Тараз');
    expect(plan.terms.map((term) => term.text)).toEqual([
      'меморандум',
      'химический',
      'парк',
      'Тараз',
    ]);
    expect(plan.phrases).toEqual([[1, 2]]);
  });

  it('with a minus forbids a word, and leaves hyphens and dashes alone', () => {
    expect(planOf('форум -бизнес').excluded.map((term) => term.text)).toEqual(['бизнес']);
    expect(planOf('бизнес-форум').excluded).toEqual([]);
    expect(planOf('Казахстан – Россия').excluded).toEqual([]);
  });

  it('keeps a word that only another language holds for a stop word', () => {
    const [term] = planOf('мен').terms;
    expect(term?.keys.kk).toBe('');
    expect(term?.keys.ru).not.toBe('');
  });

  it.each([
    ['kind:меморандум', 'names', 'меморандум'],
    ['Сторона:AECOM', 'parties', 'AECOM'],
    ['өңір:Жамбыл', 'subject', 'Жамбыл'],
  ])('%s binds a word to a field', (query, field, text) => {
    expect(planOf(query).terms).toMatchObject([{ field, text }]);
  });

  it('takes years out, in every language', () => {
    expect(planOf('форум год:2016 жыл:2015').years).toEqual(['2016', '2015']);
    expect(words('форум year:2016')).toEqual(['форум']);
  });

  it('leaves a word open before an asterisk', () => {
    expect(planOf('машин* завод').terms.map(({ open }) => open)).toEqual([true, undefined]);
  });
});
