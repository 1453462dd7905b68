import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MentionEntry } from '#src/lib/mentions/entry.ts';
import { openMatcher, type Matcher } from '#src/lib/mentions/matcher.ts';
import type { Locale } from '#src/site.ts';

/** The names that a body is known to mention, and where each leads. */
export interface MentionTargets {
  readonly locale: Locale;
  readonly entries: readonly (MentionEntry & {
    readonly href: string;
    readonly hreflang: Locale;
  })[];
}

interface State {
  readonly matcher: Matcher;
  readonly addresses: ReadonlyMap<string, { readonly href: string; readonly hreflang: Locale }>;
  readonly aliases: Map<string, MentionEntry>;
  /** Addresses that the section has a link to. */
  seen: Set<string>;
}

/** Where no link may be: links, code, headings, pictures. */
const CLOSED: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'heading',
  'image',
  'definition',
  'html',
]);

/**
 * Links the first mention of a record in each section: `Астана и Евразийским банком развития` gets
 * `<a href="/organizations/…/">Евразийским банком развития</a>`. A link that the editor has set counts as the first.
 */
export function mentionLinks() {
  return (tree: Root, file: { readonly data: Readonly<Record<string, unknown>> }): void => {
    const targets = file.data['mentions'] as MentionTargets | undefined;
    if (!targets || targets.entries.length === 0) return;
    const state: State = {
      matcher: openMatcher(targets.entries, targets.locale),
      addresses: new Map(targets.entries.map((entry) => [entry.target, entry])),
      aliases: new Map(),
      seen: new Set(),
    };
    for (const section of sectionsOf(tree.children)) {
      state.seen = new Set(section.flatMap(addressesIn));
      for (const node of section) walk(node, state);
    }
  };
}

function sectionsOf(nodes: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}

function addressesIn(node: RootContent): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(addressesIn)] : own;
}

function walk(node: RootContent, state: State): void {
  if (CLOSED.has(node.type) || !('children' in node)) return;
  const parent: Parent = node;
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return linked(child, state);
    walk(child, state);
    return [child];
  });
}

function linked({ value }: Text, state: State): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, target } of state.matcher.find(value, state.aliases)) {
    const address = state.addresses.get(target);
    if (!address || state.seen.has(address.href) || start < from) continue;
    state.seen.add(address.href);
    const { href, hreflang } = address;
    if (start > from) nodes.push({ type: 'text', value: value.slice(from, start) });
    nodes.push({
      type: 'link',
      url: href,
      data: { hProperties: { hreflang } },
      children: [{ type: 'text', value: value.slice(start, end) }],
    });
    from = end;
  }
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
  return nodes;
}
