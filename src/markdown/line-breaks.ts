import type { Nodes, Root } from 'hast';
import { withNoBreaks } from '#src/i18n/typography.ts';
import type { Locale } from '#src/site.ts';
import { SKIP, walk } from './walk.ts';

/** What is shown as it was typed. */
const VERBATIM: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style']);

/**
 * No-break spaces where the language of the text wants them: `в Астане` stays on one line. Only text is touched, never
 * code, an address or an attribute, and only as far as it keeps its length: a rule that did more is not applied.
 */
export function lineBreaks() {
  return (tree: Root, file: { readonly data: Readonly<Record<string, unknown>> }): void => {
    const locale = file.data['locale'] as Locale | undefined;
    if (!locale) return;
    walk<Nodes>(tree, (node, parent) => {
      if (node.type === 'element' && VERBATIM.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || isAddress(node.value, parent)) return undefined;
      const text = withNoBreaks(node.value, locale);
      if (text.length === node.value.length) node.value = text;
      return undefined;
    });
  };
}

/** Whether a link shows its own address. */
function isAddress(text: string, parent: Nodes | undefined): boolean {
  if (parent?.type !== 'element' || parent.tagName !== 'a') return false;
  return String(parent.properties.href).includes(text.trim());
}
