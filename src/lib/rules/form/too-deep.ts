import type { TextRule } from '../text/rule.ts';

/** A text is nested no deeper than a page can show. */
export const tooDeep: TextRule = {
  id: 'too-deep',
  severity: 'error',
  demand: 'Списки, цитаты и выделения вложены друг в друга не больше чем на несколько уровней.',
  firm: true,
  *check({ fault, bodyOffset }) {
    if (fault?.rule !== 'too-deep') return;
    yield {
      message: 'Здесь слишком много уровней вложения: страницу не собрать.',
      hint: 'Разделите текст на отдельные списки и абзацы; проверьте, закрыты ли звёздочки и скобки.',
      offset: bodyOffset + fault.offset,
      length: 1,
    };
  },
};
