import { span } from './occurrence.ts';
import type { TextRule } from './rule.ts';

const MARKED = /[.;,!?…:][»”“")\]]*$/u;
const LAST = /[^\s\uE000][\s\uE000]*$/u;

/** An item without its mark where the other items of the list have one. */
export const itemEnd: TextRule = {
  id: 'item-end',
  severity: 'error',
  demand: 'Пункт списка кончается знаком, если им кончаются остальные.',
  *check(subject) {
    for (const items of subject.lists) {
      const bare = items.filter(({ text }) => !MARKED.test(text));
      if (bare.length === 0 || bare.length * 2 > items.length) continue;
      for (const { prose: piece } of bare) {
        const end = piece.text.search(LAST);
        if (end === -1) continue;
        yield {
          message:
            'В конце пункта нет знака, а у других пунктов списка он есть: не видно, весь ли пункт здесь.',
          hint: 'Поставьте «;», а у последнего пункта точку.',
          ...span(piece, end, 1),
        };
      }
    }
  },
};
