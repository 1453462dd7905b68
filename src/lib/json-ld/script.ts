import type { Graph, Thing } from 'schema-dts';

export type { Thing };

/**
 * Things as the content of `<script type="application/ld+json">`. No `<` is left: a text of the archive can
 * neither end the script nor open a comment in it.
 */
export function script(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
