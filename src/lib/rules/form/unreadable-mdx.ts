import type { TextRule } from '../text/rule.ts';

/** A page of the editors can be taken apart. */
export const unreadableMdx: TextRule = {
  id: 'unreadable-mdx',
  severity: 'error',
  demand: 'В странице .mdx теги закрыты, а знаки < и { не стоят сами по себе.',
  firm: true,
  *check({ fault, bodyOffset }) {
    if (fault?.rule !== 'unreadable-mdx') return;
    yield {
      message: `MDX не читается (${fault.detail}): страницу не собрать.`,
      hint: 'Закройте тег; если нужен сам знак, наберите перед ним обратную косую черту: \\< или \\{.',
      offset: bodyOffset + fault.offset,
      length: 1,
    };
  },
};
