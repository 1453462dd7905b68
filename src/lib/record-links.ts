import type { COLLECTIONS } from './records/records.ts';

/** Schemes by which Markdown links to a record, `[text](organization:some-id)`, and their collections. */
export const LINK_SCHEMES: Readonly<Record<string, (typeof COLLECTIONS)[number]>> = {
  release: 'releases',
  agreement: 'agreements',
  organization: 'organizations',
  event: 'events',
};

const TARGET = String.raw`(?!https?:|mailto:)([a-z][a-z+.-]*:[^)\s>]*)`;
/** The target of an inline link, of a definition, or between angle brackets. */
const ANY = new RegExp(String.raw`(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|<)${TARGET}`, 'gim');
const INLINE = new RegExp(String.raw`\]\(\s*${TARGET}`, 'gi');

/**
 * `scheme:id` targets of the links in a Markdown text, each once, in order of appearance. Links to the web are
 * none; an unknown scheme is one, because the page would drop it.
 */
export function recordLinks(markdown: string): string[] {
  const target = markdown.includes(']:') || markdown.includes('<') ? ANY : INLINE;
  return [...new Set(Array.from(markdown.matchAll(target), (match) => match[1] ?? ''))];
}
