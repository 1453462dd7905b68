import type { TextRule } from '../text/rule.ts';

/** What the parser says, by a part of its words, in the words of an editor. */
const FAULTS: readonly (readonly [part: string, fault: string])[] = [
  ['before name', 'знак «<» стоит сам по себе'],
  ['closing tag', 'тег не закрыт или закрыт не там'],
  ['closing slash', 'закрыт тег, который не открыт'],
  ['end of file in expression', 'скобка «{» не закрыта'],
  ['acorn', 'в фигурных скобках не выражение'],
];

/** A page of the editors can be taken apart. */
export const unreadableMdx: TextRule = {
  id: 'unreadable-mdx',
  severity: 'error',
  demand: 'В странице .mdx теги закрыты, а знаки < и { не стоят сами по себе.',
  firm: true,
  *check({ fault, bodyOffset }) {
    if (fault?.rule !== 'unreadable-mdx') return;
    const known = FAULTS.find(([part]) => fault.detail.includes(part));
    yield {
      message: `Страница не читается: ${known?.[1] ?? 'разметка тегов неверна'}. Собрать её нельзя.`,
      hint: 'Закройте тег; если нужен сам знак, наберите перед ним обратную косую черту: \\< или \\{.',
      offset: bodyOffset + fault.offset,
      length: 1,
    };
  },
};
