import rehypeStringify from 'rehype-stringify';
import { processor } from './processor.ts';
import type { RecordTargets } from './record-targets.ts';

const renderer = processor().use(rehypeStringify).freeze();

/** HTML of a Markdown body; raw HTML in it is dropped. */
export function renderMarkdown(markdown: string, targets: RecordTargets): string {
  return String(renderer.processSync({ value: markdown, data: { targets } }));
}
