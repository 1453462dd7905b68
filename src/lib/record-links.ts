import type { COLLECTIONS } from './records/records.ts';

/** Schemes by which Markdown links to a record, `[text](organization:some-id)`, and their collections. */
export const LINK_SCHEMES: Readonly<Record<string, (typeof COLLECTIONS)[number]>> = {
  release: 'releases',
  agreement: 'agreements',
  organization: 'organizations',
  event: 'events',
};

/** The target of an inline link, of a definition, or between angle brackets. */
const TARGET =
  /(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|<)(?!https?:|mailto:)([a-z][a-z+.-]*:[^)\s>]*)/gim;

/**
 * `scheme:id` targets of the links in a Markdown text, each once, in order of appearance. Links to the web are
 * none; an unknown scheme is one, because the page would drop it.
 */
export function recordLinks(markdown: string): string[] {
  return [...new Set(Array.from(markdown.matchAll(TARGET), (match) => match[1] ?? ''))];
}
