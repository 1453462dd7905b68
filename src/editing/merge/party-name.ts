import { isMap, isScalar } from 'yaml';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { Organization } from '#src/lib/records/organization.ts';
import type { Locale } from '#src/site.ts';
import { spliced, type Splice } from '../splice.ts';
import { writeYaml, yamlNodes } from '../yaml.ts';

/**
 * An agreement in which the parties of an organization keep the name that the page showed for them so far: those
 * without `as` get it, unless the organization that they go over to has the same first name in that language.
 */
export function keepPartyName(
  source: string,
  language: Locale,
  { from, into }: { readonly from: Organization; readonly into: Organization },
): string {
  const [name, other] = [nameIn(from, language), nameIn(into, language)];
  const parts = splitFrontmatter(source);
  if (!parts || name === other) return source;
  const yaml = spliced(parts.yaml, additions(parts.yaml, into.id, name));
  const rest = source.slice(parts.yamlOffset + parts.yaml.length);
  return source.slice(0, parts.yamlOffset) + yaml + rest;
}

function nameIn({ names }: Organization, language: Locale): string {
  return (names.find((name) => name.language === language) ?? names[0])?.text ?? '';
}

function* additions(yaml: string, id: string, name: string): Generator<Splice> {
  const parties = yamlNodes(yaml).get('parties');
  if (typeof parties !== 'object' || parties === null || !('items' in parties)) return;
  for (const party of parties.items as unknown[]) {
    if (!isMap(party) || party.get('organization') !== id || party.has('as')) continue;
    const scalar = party.get('organization', true);
    if (!isScalar(scalar) || !scalar.range || !party.range) continue;
    const [, end] = scalar.range;
    const indent = ' '.repeat(party.range[0] - yaml.lastIndexOf('\n', party.range[0]) - 1);
    const text = party.flow
      ? `, as: ${JSON.stringify(name)}`
      : `\n${indent}as: ${writeYaml(name).trimEnd()}`;
    yield { start: end, end, text };
  }
}
