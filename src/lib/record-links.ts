import type { COLLECTIONS } from './records/records.ts';

/** Schemes by which Markdown links to a record, `[text](organization:some-id)`, and their collections. */
export const LINK_SCHEMES: Readonly<Record<string, (typeof COLLECTIONS)[number]>> = {
  release: 'releases',
  agreement: 'agreements',
  organization: 'organizations',
  event: 'events',
};

const TARGET = /\]\(((?:release|agreement|organization|event):[^)\s]*)\)/gu;

/** `scheme:id` targets of the record links in a Markdown text, each once, in order of appearance. */
export function recordLinks(markdown: string): string[] {
  return [...new Set(Array.from(markdown.matchAll(TARGET), (match) => match[1] ?? ''))];
}
