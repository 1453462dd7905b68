import type { Root } from 'hast';
import { LOCALES } from '#src/site.ts';
import { anchors } from './anchors.ts';
import { lineBreaks } from './line-breaks.ts';
import { permalinks } from './permalinks.ts';

/**
 * What the bodies of records get, for editorial pages in MDX: numbered blocks that link to themselves, and line breaks
 * of their language, which the name of the file says (`method.kk.mdx`). Astro names their headings itself.
 */
export function editorial() {
  return (tree: Root, { path }: { readonly path: string }): void => {
    const locale = LOCALES.find((each) => path.endsWith(`.${each}.mdx`));
    if (!locale) return;
    const file = { data: { locale } };
    anchors({ headings: false })(tree);
    lineBreaks()(tree, file);
    permalinks()(tree, file);
  };
}
