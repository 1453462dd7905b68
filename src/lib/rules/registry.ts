import { CONSISTENCY_RULES } from './consistency/index.ts';
import { wordedEntries, type RuleEntry } from './entry.ts';
import { FORM_RULES, FORM_TEXT_RULES } from './form/index.ts';
import { READING_RULES } from './form/reading.ts';
import { SCHEMA_RULES } from './form/schema.ts';
import { HISTORY_RULES } from './history/index.ts';
import { LIKENESS_RULES } from './likeness/index.ts';
import { REFERENCE_RULES } from './references/index.ts';
import { SILENCE_RULES } from './silence/rules.ts';
import { SPELLING_RULES } from './spelling/rules.ts';
import { TEXT_ARCHIVE_RULES, TEXT_RULES } from './text/index.ts';

/** A chapter of the list of rules on the editors' page. */
export interface RuleGroup {
  readonly id:
    | 'form'
    | 'references'
    | 'consistency'
    | 'text'
    | 'spelling'
    | 'likeness'
    | 'history'
    | 'silence';
  /** In Russian. */
  readonly title: string;
  /** Each rule once. */
  readonly rules: readonly RuleEntry[];
}

/** Every rule of the check, in the order of the editors' page. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    id: 'form',
    title: 'Форма: файлы, поля, даты, коды, разметка',
    rules: [
      ...wordedEntries(READING_RULES),
      ...wordedEntries(SCHEMA_RULES),
      ...FORM_RULES,
      ...FORM_TEXT_RULES,
    ],
  },
  { id: 'references', title: 'Ссылки между записями', rules: REFERENCE_RULES },
  { id: 'consistency', title: 'Согласие фактов между собой и с текстом', rules: CONSISTENCY_RULES },
  {
    id: 'text',
    title: 'Текст: буквы, кавычки, пробелы, знаки',
    rules: [...TEXT_RULES, ...TEXT_ARCHIVE_RULES],
  },
  { id: 'spelling', title: 'Правописание', rules: Object.values(SPELLING_RULES) },
  { id: 'likeness', title: 'Похожее: повторы записей, имена', rules: LIKENESS_RULES },
  { id: 'history', title: 'История: что уже опубликовано', rules: HISTORY_RULES },
  { id: 'silence', title: 'Заглушённые правила', rules: wordedEntries(SILENCE_RULES) },
];

/** Every rule by its id. */
export const RULES_BY_ID: ReadonlyMap<string, RuleEntry> = new Map(
  RULE_GROUPS.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]),
);
