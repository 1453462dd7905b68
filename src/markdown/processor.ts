import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { anchors } from './anchors.ts';
import { mentionLinks } from './mention-links.ts';
import { recordLinks } from './record-links.ts';

/** Without these signs GitHub's Markdown is plain Markdown, which is quicker to take apart. */
const SIGNS = /[|~@]|:-|-:|\[(?:\^|[\sx]\])|https?:|www\./iu;

const plain = unified().use(remarkParse).freeze();
const github = unified().use(remarkParse).use(remarkGfm).freeze();

function parseBody(this: Processor): void {
  this.parser = (text) => (SIGNS.test(text) ? github : plain).parse(text);
}

/** Markup of GitHub's Markdown without raw HTML; the page gives the only `h1`, so bodies begin at `h2`. */
const SAFE = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: { ...defaultSchema.attributes, a: ['href', 'hreflang', 'title'] },
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['h1', 'img', 'input'].includes(name)),
};

/** From Markdown to a safe tree of HTML with anchors: the order of the plugins is the contract. */
export const processor = unified()
  .use(remarkParse)
  .use(parseBody)
  .use(recordLinks)
  .use(mentionLinks)
  .use(remarkRehype)
  .use(rehypeSanitize, SAFE)
  .use(anchors)
  .freeze();
