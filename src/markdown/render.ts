import rehypeStringify from 'rehype-stringify';
import type { Locale } from '#src/site.ts';
import { lineBreaks } from './line-breaks.ts';
import type { MentionTargets } from './mention-links.ts';
import { permalinks } from './permalinks.ts';
import { processor } from './processor.ts';
import type { RecordTargets } from './record-targets.ts';

const renderer = processor().use(lineBreaks).use(permalinks).use(rehypeStringify).freeze();

/** What the rendering of one body depends on besides its text. */
interface Setting {
  /** Language of the text; without one its lines break anywhere, and its blocks have no links of their own. */
  readonly locale?: Locale;
  readonly targets?: RecordTargets;
  readonly mentions?: MentionTargets;
}

/** HTML of a Markdown body; raw HTML in it is dropped. */
export function renderMarkdown(
  markdown: string,
  { locale, targets = {}, mentions }: Setting = {},
): string {
  return String(renderer.processSync({ value: markdown, data: { locale, targets, mentions } }));
}
