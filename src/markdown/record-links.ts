import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { RecordTargets } from './processor.ts';

/**
 * Gives links to records their address: `[text](organization:some-id)` becomes `<a href="/organizations/some-id/">`,
 * with `hreflang` where the page is in another language than the text's. Targets come with the file, so nothing
 * outlives a document.
 */
export function recordLinks() {
  return (tree: Root, file: VFile): void => {
    const targets = (file.data['targets'] ?? {}) as RecordTargets;
    visit(tree, 'link', (node) => {
      const target = targets[node.url];
      if (!target) return;
      node.url = target.href;
      node.data = { ...node.data, hProperties: { hreflang: target.hreflang } };
    });
  };
}
