import type { Nodes } from 'mdast';
import type { TextRule } from './rule.ts';

/** A picture says in words what it shows, for whoever cannot see it. */
export const missingAlt: TextRule = {
  id: 'missing-alt',
  severity: 'error',
  demand: 'У каждой картинки есть описание: ![что на ней](файл).',
  *check(subject) {
    if (!subject.source.includes('![', subject.bodyOffset)) return;
    for (const node of images(subject.tree)) {
      if (node.alt?.trim()) continue;
      const { start, end } = node.position ?? {};
      yield {
        message: 'У картинки нет описания: кто её не видит, не узнает, что на ней.',
        hint: 'Опишите её в скобках: ![что на картинке](файл).',
        offset: subject.bodyOffset + (start?.offset ?? 0),
        length: (end?.offset ?? 0) - (start?.offset ?? 0),
      };
    }
  },
};

type Image = Extract<Nodes, { type: 'image' | 'imageReference' }>;

function* images(node: Nodes): Generator<Image> {
  if (node.type === 'image' || node.type === 'imageReference') yield node;
  else if ('children' in node) for (const child of node.children) yield* images(child);
}
