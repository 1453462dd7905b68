import rehypeStringify from 'rehype-stringify';
import type { MentionTargets } from './mention-links.ts';
import { processor } from './processor.ts';
import type { RecordTargets } from './record-targets.ts';

const renderer = processor().use(rehypeStringify).freeze();

/** HTML of a Markdown body; raw HTML in it is dropped. */
export function renderMarkdown(
  markdown: string,
  targets: RecordTargets,
  mentions?: MentionTargets,
): string {
  return String(renderer.processSync({ value: markdown, data: { targets, mentions } }));
}
