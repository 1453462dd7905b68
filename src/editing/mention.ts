import { isScalar, type Document as YamlDocument, type Scalar } from 'yaml';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { ValuePath } from '#src/lib/document.ts';
import { LINK_SCHEMES } from '#src/lib/record-links.ts';
import { DEFAULT_LOCALE, LOCALES } from '#src/site.ts';
import { addressOf, type RecordName } from './record.ts';
import { spliced, type Splice } from './splice.ts';
import { yamlNodes } from './yaml.ts';

/** From which record to which identifier of its collection the mentions go over. */
export interface Renaming {
  readonly from: RecordName;
  readonly id: string;
}

/** A Markdown file with every mention renamed: the references at these paths, and links in the text. */
export function renameMentions(
  source: string,
  renaming: Renaming,
  paths: readonly ValuePath[],
): string {
  const parts = splitFrontmatter(source);
  if (!parts) return source;
  const yaml = renameValues(parts.yaml, renaming.id, paths);
  const body = renameLinks(parts.body, renaming);
  const [opening, closing] = [
    source.slice(0, parts.yamlOffset),
    source.slice(parts.yamlOffset + parts.yaml.length, parts.bodyOffset),
  ];
  return opening + yaml + closing + body;
}

/** Puts an identifier in the place of scalars; quotes, comments and everything else stay as they are. */
function renameValues(yaml: string, id: string, paths: readonly ValuePath[]): string {
  if (paths.length === 0) return yaml;
  const document = yamlNodes(yaml);
  return spliced(
    yaml,
    paths.map((path) => replacement(document, path, id)),
  );
}

function replacement(document: YamlDocument, path: ValuePath, id: string): Splice {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`No value at ${path.join('.')}.`);
  const [start, end] = node.range;
  return { start, end, text: quoted(node, id) };
}

function quoted({ type }: Scalar, id: string): string {
  if (type === 'QUOTE_SINGLE') return `'${id}'`;
  return type === 'PLAIN' ? id : `"${id}"${type?.startsWith('BLOCK') ? '\n' : ''}`;
}

/** Links of both kinds: `organization:id`, and the address of the page in any language. */
function renameLinks(body: string, { from, id }: Renaming): string {
  const scheme = Object.keys(LINK_SCHEMES).find((key) => LINK_SCHEMES[key] === from.collection);
  const languages = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).join('|');
  const address = addressOf(from);
  const target = new RegExp(
    String.raw`(?<before>\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|<|href=["'])` +
      String.raw`(?:(?<scheme>${scheme}):${from.id}(?=[\s)>]|$)|(?<language>/(?:${languages}))?${address})`,
    'gmu',
  );
  return body.replace(target, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const { before = '', language = '' } = groups;
    return groups['scheme']
      ? `${before}${groups['scheme']}:${id}`
      : `${before}${language}${addressOf({ ...from, id })}`;
  });
}
