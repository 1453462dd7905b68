import { span } from './occurrence.ts';
import type { TextRule } from './rule.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"\uE000]*[^\s<>«»"\uE000.,;:!?)\]]/gu;

/** An address in running text; in `[слова](адрес)` and `<адрес>` it is meant. */
export const bareAddress: TextRule = {
  id: 'bare-address',
  severity: 'error',
  demand: 'Веб-адрес в тексте — ссылка со словами: [слова](https://…).',
  *check({ prose, source }) {
    for (const piece of prose) {
      if (!/:\/\/|www\./u.test(piece.text)) continue;
      for (const { 0: address, index } of piece.text.matchAll(ADDRESS)) {
        const place = span(piece, index, address.length);
        if (piece.block !== 'value' && /[<[]/u.test(source.charAt(place.offset - 1))) continue;
        yield {
          message: `Адрес ${address} стоит в тексте сам: читатель не узнает, куда он ведёт.`,
          hint: 'Напишите словами, что там: [слова](адрес).',
          ...place,
        };
      }
    }
  },
};
