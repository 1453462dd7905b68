import { describe, expect, it } from 'vitest';
import {
  attach,
  declinePossessed,
  possessed,
  type EndingName,
} from '#src/corpus/text/kazakh/ending.ts';
import { converb, present } from '#src/corpus/text/kazakh/word.ts';

const FORMS: readonly (readonly [word: string, ending: EndingName, form: string])[] = [
  ['жоба', 'plural', 'жобалар'],
  ['өңір', 'plural', 'өңірлер'],
  ['сала', 'plural', 'салалар'],
  ['жол', 'plural', 'жолдар'],
  ['өнім', 'plural', 'өнімдер'],
  ['зауыт', 'plural', 'зауыттар'],
  ['жоба', 'genitive', 'жобаның'],
  ['өнім', 'genitive', 'өнімнің'],
  ['өңір', 'genitive', 'өңірдің'],
  ['кеңес', 'genitive', 'кеңестің'],
  ['жоба', 'accusative', 'жобаны'],
  ['өнім', 'accusative', 'өнімді'],
  ['кешен', 'dative', 'кешенге'],
  ['аймақ', 'dative', 'аймаққа'],
  ['серіктес', 'locative', 'серіктесте'],
  ['облыс', 'ablative', 'облыстан'],
  ['жоспар', 'ablative', 'жоспардан'],
  ['өнім', 'ablative', 'өнімнен'],
  ['дамыт', 'past', 'дамытты'],
  ['енгіз', 'perfect', 'енгізген'],
];

describe('Kazakh endings', () => {
  it.each(FORMS)('%s, %s: %s', (word, ending, form) => {
    expect(attach(word, ending)).toBe(form);
  });

  it('follow possession', () => {
    expect(possessed('жоба')).toBe('жобасы');
    expect(possessed('серіктестік')).toBe('серіктестігі');
    expect(declinePossessed('жобасы', 'accusative')).toBe('жобасын');
    expect(declinePossessed('серіктестігі', 'locative')).toBe('серіктестігінде');
  });

  it('make the present and the converb of verbs', () => {
    expect(['қолда', 'енгіз'].map(present)).toEqual(['қолдайды', 'енгізеді']);
    expect(['қолда', 'енгіз'].map(converb)).toEqual(['қолдап', 'енгізіп']);
  });
});
