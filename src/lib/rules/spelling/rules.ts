import type { RuleEntry } from '../entry.ts';

/**
 * What the spelling check can report. An error is a word in small letters that one or two letters part from a word
 * of the dictionary; a name or a rare word that no dictionary has is a warning, since it may well be right.
 */
export const SPELLING_RULES = {
  misspelling: {
    id: 'misspelling',
    severity: 'error',
    demand:
      'Слова написаны без опечаток; верное слово, которого нет в словаре, добавляет npm run words -- add.',
  },
  unknownWord: {
    id: 'unknown-word',
    severity: 'warning',
    demand: 'Слово есть в словаре или в списке архива.',
  },
  unknownName: {
    id: 'unknown-name',
    severity: 'warning',
    demand: 'Имя есть в словаре, в списке архива или среди имён его записей.',
  },
  kazakhSpelling: {
    id: 'kazakh-spelling',
    severity: 'warning',
    demand: 'В казахском слове казахские буквы и окончания в ладу с основой; это совет, не запрет.',
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
