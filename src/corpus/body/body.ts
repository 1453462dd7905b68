import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { narrative, type Extent } from './narrative.ts';
import { opening } from './opening.ts';
import type { Telling } from './telling.ts';

/** The Markdown of a release, and how many paragraphs of it are narrative. */
export function body(
  telling: Telling,
  extent: Extent,
): { readonly markdown: string; readonly paragraphs: number } {
  const fixed = [...opening(telling), ...documents(telling), ...figures(telling)];
  const size = Buffer.byteLength(fixed.join('\n\n'));
  const rest = 'bytes' in extent ? { bytes: extent.bytes - size } : extent;
  const { blocks, paragraphs } = narrative(telling, rest);
  return { markdown: `${[...fixed, ...blocks].join('\n\n')}\n`, paragraphs };
}
