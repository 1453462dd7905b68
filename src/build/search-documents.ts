import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { Body } from '#src/lib/records/body.ts';
import { paragraphsOf } from '#src/markdown/paragraphs.ts';
import type { SearchDocument, SearchParagraph } from '#src/search/document.ts';
import { agreementDocuments } from '#src/search/records/agreement.ts';
import { eventDocuments } from '#src/search/records/event.ts';
import { organizationDocuments } from '#src/search/records/organization.ts';
import { releaseDocuments } from '#src/search/records/release.ts';

/** Every page of a record as the index takes it in; bodies are read one at a time. */
export function* searchDocuments(archive: Archive, contentDir: string): Generator<SearchDocument> {
  const text = (body: Body): SearchParagraph[] => {
    const source = readFileSync(path.join(contentDir, body.file), 'utf8');
    return paragraphsOf(splitFrontmatter(source)?.body ?? '');
  };
  yield* releaseDocuments(archive, text);
  yield* agreementDocuments(archive, text);
  yield* organizationDocuments(archive);
  yield* eventDocuments(archive);
}
