import type { WordedRule } from '../entry.ts';

/** Rules about the comments that silence a rule for one place. */
export const SILENCE_RULES = {
  'unused-silence': {
    demand: 'Правило заглушено только там, где оно что-то находит.',
    message: 'Правило «{value}» здесь ничего не находит: комментарий скрыл бы будущую ошибку.',
    hint: 'Удалите комментарий.',
  },
  'silence-without-reason': {
    demand: 'У заглушённого правила названа причина.',
    message:
      'Правило «{value}» заглушено без причины, поэтому оно действует: другой редактор не понял бы, ошибка это или нет.',
    hint: 'Допишите причину через тире: check: ignore {value} — почему здесь это верно.',
  },
  'unknown-silence': {
    demand: 'Комментарий check: называет правило, которое есть.',
    message: 'Такого правила нет: «{value}». Комментарий ничего не заглушает.',
    hint: 'Пишите: check: ignore имя-правила — причина. Имя стоит рядом с ошибкой.',
  },
  'firm-silence': {
    demand: 'Правила, без которых сайт не собрать или не защитить, не заглушают.',
    message:
      'Правило «{value}» нельзя заглушить: без него страницу не собрать или она не безопасна.',
    hint: 'Исправьте саму ошибку и удалите комментарий.',
  },
} as const satisfies Record<string, WordedRule>;

export type SilenceRule = keyof typeof SILENCE_RULES;
