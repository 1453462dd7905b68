import { runs } from './run.ts';
import type { TextRule } from '../text/rule.ts';
import { SIGN } from '../text/signs.ts';

const ATTRIBUTE = /(?<![\p{L}\p{N}])on[a-z]{3,24}[\s/]*=/giu;

/** No text looks like the attribute of a tag that runs code. */
export const eventAttribute: TextRule = {
  id: 'event-attribute',
  severity: 'error',
  demand: 'В тексте и в полях нет атрибутов вида onclick=.',
  firm: true,
  *check(subject) {
    if (!(subject.sourceSigns & SIGN.code) || !subject.source.includes('=')) return;
    for (const { text, at } of runs(subject)) {
      for (const { 0: attribute, index } of text.matchAll(ATTRIBUTE)) {
        yield {
          message: `«${attribute}» — так в HTML запускают код: читатель рисковал бы, открыв страницу.`,
          hint: 'Удалите это место: в пресс-релизе его быть не может.',
          offset: at(index),
          length: attribute.length,
        };
      }
    }
  },
};
