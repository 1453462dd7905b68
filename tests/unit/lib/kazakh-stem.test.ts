import { describe, expect, it } from 'vitest';
import { nameStem } from '#src/lib/name-stem.ts';
import { keyOf } from '#src/search/text/key.ts';

describe('The Kazakh stemmer', () => {
  it.each([
    ['кітап', 'кітаптар кітабы кітаптың кітапты кітапқа кітапта кітаптан кітаппен кітаптары'],
    ['келісім', 'келісімді келісімнің келісімге келісімде келісімнен келісіммен келісімдер'],
    ['облыс', 'облысы облыстың облысында облысының облысына облыстар облыстары облыстағы'],
    ['қала', 'қалаға қалада қаладан қаланың қаласы қаласында қаласының қалалар қаладағы'],
    ['министр', 'министрі министрдің министрге министрлер'],
  ])('finds every form of %s', (stem, forms) => {
    const keys = forms.split(' ').map((form) => keyOf(form, 'kk'));
    expect(keys).toEqual(keys.map(() => keyOf(stem, 'kk')));
  });

  it('gives one stem whichever keyboard wrote the word', () => {
    expect(keyOf('Казакстаннын', 'kk')).toBe(keyOf('Қазақстанның', 'kk'));
  });

  it('leaves short words whole', () => {
    expect(keyOf('су', 'kk')).not.toBe(keyOf('сан', 'kk'));
    expect(keyOf('тал', 'kk')).not.toBe(keyOf('та', 'kk'));
  });

  it.each([
    ['Қазақстан', 'Қазақстанның Қазақстанға Қазақстанда Қазақстаннан Қазақстанмен Қазақстандағы'],
    ['Астана', 'Астананың Астанаға Астанада Астанадан Астанамен Астанадағы'],
    ['форумы', 'форумының форумында форумынан форумына'],
  ])('takes only case off the name %s', (name, forms) => {
    const stems = forms.split(' ').map((form) => nameStem(form, 'kk'));
    expect(stems).toEqual(stems.map(() => nameStem(name, 'kk')));
    expect(nameStem('форумдар', 'kk')).not.toBe(nameStem('форумы', 'kk'));
  });
});
