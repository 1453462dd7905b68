import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified, type Plugin, type Processor } from 'unified';
import { anchors } from './anchors.ts';
import { parseBody } from './body-parser.ts';
import { mentionLinks } from './mention-links.ts';
import { recordLinks } from './record-links.ts';

/** Markup of GitHub's Markdown without raw HTML; the page gives the only `h1`, so bodies begin at `h2`. */
const SAFE = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: { ...defaultSchema.attributes, a: ['href', 'hreflang', 'title'] },
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['h1', 'img', 'input'].includes(name)),
};

const parser: Plugin<[], string, Root> = function (this: Processor) {
  this.parser = parseBody;
};

/** From Markdown to a safe tree of HTML with anchors: the order of the plugins is the contract. */
export const processor = unified()
  .use(parser)
  .use(recordLinks)
  .use(mentionLinks)
  .use(remarkRehype)
  .use(rehypeSanitize, SAFE)
  .use(anchors)
  .freeze();
