import type { Nodes, Root } from 'mdast';
import type { RecordTargets } from './record-targets.ts';
import { walk } from './walk.ts';

/**
 * Gives links to records their address: `[text](organization:some-id)` becomes `<a href="/organizations/some-id/">`,
 * with `hreflang` for the language of that page. Targets come with the file, so nothing outlives a document.
 */
export function recordLinks() {
  return (tree: Root, file: { readonly data: Readonly<Record<string, unknown>> }): void => {
    const targets = (file.data['targets'] ?? {}) as RecordTargets;
    if (Object.keys(targets).length === 0) return;
    const languages = new Map<string, string>();
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return undefined;
      const target = targets[node.url];
      if (!target) return undefined;
      node.url = target.href;
      if (node.type === 'definition') languages.set(node.identifier, target.hreflang);
      else node.data = { ...node.data, hProperties: { hreflang: target.hreflang } };
      return undefined;
    });
    if (languages.size === 0) return;
    walk<Nodes>(tree, (node) => {
      const hreflang = node.type === 'linkReference' && languages.get(node.identifier);
      if (hreflang) node.data = { ...node.data, hProperties: { hreflang } };
      return undefined;
    });
  };
}
