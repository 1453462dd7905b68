import type { TextRule } from '../text/rule.ts';

/** Collections whose pages show no text below the fields. */
const WITHOUT_BODY: ReadonlySet<string> = new Set(['organizations', 'events']);

/** What an editor writes is shown. */
export const lostBody: TextRule = {
  id: 'lost-body',
  severity: 'error',
  demand: 'У организаций и событий нет текста под полями: страница его не показывает.',
  *check({ document, source, bodyOffset }) {
    if (document.body.empty || !WITHOUT_BODY.has(document.collection)) return;
    const start = bodyOffset + source.slice(bodyOffset).search(/\S/u);
    yield {
      message: 'Под полями стоит текст, а страница этой записи его не показывает: он потерялся бы.',
      hint: 'Перенесите сведения в поля (about, theme, aims) или удалите.',
      offset: start,
      length: source.trimEnd().length - start,
    };
  },
};
